package org.orderhub.application.message;

import java.time.Clock;
import java.util.List;
import org.orderhub.application.shared.Ids;
import org.orderhub.domain.message.Template;
import org.orderhub.domain.message.TemplateId;
import org.orderhub.domain.message.WordingProblem;
import org.orderhub.domain.shared.Version;

/** Checks, then adds. */
public final class CreateTemplateService implements CreateTemplate {
  private final Templates templates;
  private final Ids ids;
  private final Clock clock;

  public CreateTemplateService(Templates templates, Ids ids, Clock clock) {
    this.templates = templates;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public Result create(Command command) {
    List<WordingProblem> problems = command.draft().problems();
    if (!problems.isEmpty()) {
      return new Result.Wrong(problems);
    }
    var template =
        new Template(command.account(), new TemplateId(ids.next()), command.draft(), Version.FIRST);
    templates.add(template, new Templates.Edit(command.by().name(), clock.instant()));
    return new Result.Created(template);
  }
}
