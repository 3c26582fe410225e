package org.orderhub.application.document;

import java.time.Instant;
import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.document.DocumentId;
import org.orderhub.domain.identity.TokenHash;

/** Addresses at which documents are read without signing in, known by their hashes. */
public interface DocumentLinks {

  void add(Link link);

  Optional<Link> find(TokenHash token);

  void removeOver(Instant before);

  /** One address; it leads to the document until the moment given. */
  record Link(TokenHash token, AccountId account, DocumentId document, Instant until) {}
}
