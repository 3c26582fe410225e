package org.orderhub.application.document;

import java.time.Clock;
import java.util.Optional;
import org.orderhub.application.identity.Token;
import org.orderhub.application.identity.Tokens;

/** Each time another link. */
public final class ShareDocumentService implements ShareDocument {
  private final ShowDocument showDocument;
  private final DocumentLinks links;
  private final Tokens tokens;
  private final Clock clock;

  public ShareDocumentService(
      Documents documents,
      DocumentSubjects subjects,
      DocumentLinks links,
      Tokens tokens,
      Clock clock) {
    this.showDocument = new ShowDocumentService(documents, subjects);
    this.links = links;
    this.tokens = tokens;
    this.clock = clock;
  }

  @Override
  public Optional<Token> share(Command command) {
    return showDocument
        .show(command.account(), command.document(), command.by())
        .filter(view -> view.document().subject().equals(command.subject()))
        .map(view -> {
          Token token = tokens.next();
          links.add(
              new DocumentLinks.Link(
                  token.hash(),
                  command.account(),
                  command.document(),
                  clock.instant().plus(LIVES)));
          return token;
        });
  }
}
