package org.orderhub.application.message;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.orderhub.domain.message.Template;
import org.orderhub.domain.message.WordingProblem;

/** Compares versions, checks, then stores what differs. */
public final class ChangeTemplateService implements ChangeTemplate {
  private final Templates templates;
  private final Clock clock;

  public ChangeTemplateService(Templates templates, Clock clock) {
    this.templates = templates;
    this.clock = clock;
  }

  @Override
  public Result change(Command command) {
    Optional<Template> found = templates.find(command.account(), command.id());
    if (found.isEmpty()) {
      return new Result.Missing(command.id());
    }
    Template current = found.get();
    if (command.expected() != null && !command.expected().equals(current.version())) {
      return new Result.Conflict(current);
    }
    List<WordingProblem> problems = command.draft().problems();
    if (!problems.isEmpty()) {
      return new Result.Wrong(problems);
    }
    Template changed = current.with(command.draft());
    if (!changed.equals(current)) {
      templates.save(changed, new Templates.Edit(command.by().name(), clock.instant()));
    }
    return new Result.Changed(changed);
  }
}
