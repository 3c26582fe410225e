package org.orderhub.application.document;

import java.util.Optional;
import org.orderhub.application.identity.Token;
import org.orderhub.domain.document.Document;

/** Finds the document that a link leads to. */
public interface ReadDocumentLink {

  /** Empty for a link that nobody gave or whose time is over, and for a document that is gone. */
  Optional<Document> read(Token token);
}
