package org.orderhub.application.message;

import java.util.Optional;
import org.orderhub.domain.message.Template;

/** Compares versions, then takes it away. */
public final class DeleteTemplateService implements DeleteTemplate {
  private final Templates templates;

  public DeleteTemplateService(Templates templates) {
    this.templates = templates;
  }

  @Override
  public Result delete(Command command) {
    Optional<Template> found = templates.find(command.account(), command.id());
    if (found.isEmpty()) {
      return new Result.Missing(command.id());
    }
    if (command.expected() != null && !command.expected().equals(found.get().version())) {
      return new Result.Conflict(found.get());
    }
    templates.remove(found.get());
    return new Result.Deleted();
  }
}
