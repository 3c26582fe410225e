package org.orderhub.application.message;

import java.util.List;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.message.Template;
import org.orderhub.domain.message.WordingProblem;
import org.orderhub.domain.shared.Actor;

/** Adds a template whose texts can be written out. */
public interface CreateTemplate {
  Result create(Command command);

  record Command(AccountId account, Template.Draft draft, Actor by) {}

  sealed interface Result {
    record Created(Template template) implements Result {}

    record Wrong(List<WordingProblem> problems) implements Result {}
  }
}
