package org.orderhub.application.document;

import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.document.DocumentId;
import org.orderhub.domain.shared.Actor;

/** Forgets the bytes of one version; that it was there, and who deleted it, stays known. */
public interface DeleteDocument {

  /** What was deleted; empty when there is no such document, or it is not the asker's to delete. */
  Optional<ShowDocument.View> delete(AccountId account, DocumentId document, Actor by);
}
