package org.orderhub.application.message;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.message.Template;
import org.orderhub.domain.message.TemplateId;
import org.orderhub.domain.message.WordingProblem;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.shared.Version;

/** Makes the next version of a template. E-mails that were written already stay as they are. */
public interface ChangeTemplate {
  Result change(Command command);

  /**
   * @param expected the version the change was made on; none for whichever is current
   */
  record Command(
      AccountId account,
      TemplateId id,
      Template.Draft draft,
      @Nullable Version expected,
      Actor by) {}

  sealed interface Result {
    record Changed(Template template) implements Result {}

    record Conflict(Template current) implements Result {}

    record Wrong(List<WordingProblem> problems) implements Result {}

    record Missing(TemplateId id) implements Result {}
  }
}
