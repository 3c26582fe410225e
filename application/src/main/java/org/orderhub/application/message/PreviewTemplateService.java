package org.orderhub.application.message;

import java.util.List;
import java.util.Optional;
import org.orderhub.domain.message.Wording;
import org.orderhub.domain.message.WordingProblem;

/** Checks the wording, then writes it about the order. */
public final class PreviewTemplateService implements PreviewTemplate {
  private final MessageSources sources;
  private final MessageWriter writer;

  public PreviewTemplateService(MessageSources sources, KeptMessageSettings settings) {
    this.sources = sources;
    this.writer = new MessageWriter(settings);
  }

  @Override
  public Result preview(Command command) {
    List<WordingProblem> problems = command.wording().problems();
    if (!problems.isEmpty()) {
      return new Result.Wrong(problems);
    }
    Optional<MessageSources.Found> found = sources.preview(command.account(), command.order());
    if (found.isEmpty()) {
      return new Result.UnknownOrder();
    }
    return switch (writer.write(command.wording(), found.get())) {
      case Wording.Outcome.Done done -> new Result.Written(done.contents());
      case Wording.Outcome.NotWritten problem ->
          new Result.NotWritten(problem.part(), problem.reason());
    };
  }
}
