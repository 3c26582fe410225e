package org.orderhub.application.document;

import java.time.Duration;
import java.util.Optional;
import org.orderhub.application.identity.Token;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.document.DocumentId;
import org.orderhub.domain.document.DocumentSubject;
import org.orderhub.domain.shared.Actor;

/** Gives a link at which a document is read without credentials, for a quarter of an hour. */
public interface ShareDocument {
  Duration LIVES = Duration.ofMinutes(15);

  /** Empty when the subject has no such document, or whoever asks may not see it. */
  Optional<Token> share(Command command);

  /** Which document of what, for whom. */
  record Command(AccountId account, DocumentSubject subject, DocumentId document, Actor by) {}
}
