package org.orderhub.web.workflow;

import java.util.List;
import java.util.function.Function;
import org.orderhub.application.shared.Page;
import org.orderhub.application.workflow.FindWorkflowRuns.Entry;
import org.orderhub.application.workflow.FindWorkflowRuns.StepEntry;
import org.orderhub.domain.workflow.Step;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shared.Option;

/**
 * One page of runs.
 *
 * @param workflows by which one may filter
 * @param next the address of the page after it; empty at the end
 * @param first the address of the first page; empty on it
 */
record RunList(List<Row> rows, List<Option> workflows, String next, String first) {

  /** A run and its steps in words. */
  record Row(Entry run, List<StepRow> steps) {}

  /** A step in words, and what came of it. */
  record StepRow(String words, StepEntry step) {}

  static RunList none(List<Option> workflows) {
    return new RunList(List.of(), workflows, "", "");
  }

  static RunList of(
      Page<Entry> page, List<Option> workflows, Function<Step, String> words, Form form) {
    String here = RunFilter.url(form).toString();
    List<Row> rows =
        page.items().stream()
            .map(run ->
                new Row(
                    run,
                    run.steps().stream()
                        .map(step -> new StepRow(words.apply(step.step()), step))
                        .toList()))
            .toList();
    return new RunList(
        rows,
        workflows,
        page.next() == null ? "" : RunFilter.url(form).with("after", page.next()).toString(),
        form.value("after").isEmpty() ? "" : here);
  }
}
