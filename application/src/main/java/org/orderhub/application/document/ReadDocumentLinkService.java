package org.orderhub.application.document;

import java.time.Clock;
import java.util.Optional;
import org.orderhub.application.identity.Token;
import org.orderhub.domain.document.Document;

/** Knows a link by the hash of its token. */
public final class ReadDocumentLinkService implements ReadDocumentLink {
  private final DocumentLinks links;
  private final Documents documents;
  private final Clock clock;

  public ReadDocumentLinkService(DocumentLinks links, Documents documents, Clock clock) {
    this.links = links;
    this.documents = documents;
    this.clock = clock;
  }

  @Override
  public Optional<Document> read(Token token) {
    return links
        .find(token.hash())
        .filter(link -> clock.instant().isBefore(link.until()))
        .flatMap(link -> documents.find(link.account(), link.document()));
  }
}
