package org.orderhub.application.message;

import org.jspecify.annotations.Nullable;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.message.Template;
import org.orderhub.domain.message.TemplateId;
import org.orderhub.domain.shared.Version;

/** Takes a template away. E-mails that were written from it stay. */
public interface DeleteTemplate {
  Result delete(Command command);

  /**
   * @param expected the version the wish was made on; none for whichever is current
   */
  record Command(AccountId account, TemplateId id, @Nullable Version expected) {}

  sealed interface Result {
    record Deleted() implements Result {}

    record Conflict(Template current) implements Result {}

    record Missing(TemplateId id) implements Result {}
  }
}
