package org.orderhub.application.document;

import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.document.Document;
import org.orderhub.domain.document.DocumentId;
import org.orderhub.domain.shared.Actor;

/** Shows one document, and what it belongs to. */
public interface ShowDocument {

  /** Empty as well when whoever asks may not see it. */
  Optional<View> show(AccountId account, DocumentId document, Actor by);

  /** A document at its place. */
  record View(Document document, DocumentSubjects.Place place) {}
}
