package org.orderhub.application.widget;

import java.util.List;
import org.orderhub.domain.widget.FieldProblem;
import org.orderhub.domain.widget.WidgetRequest;

/** What became of a vendor's word on a request. */
public sealed interface RequestResult {
  record Done(WidgetRequest request) implements RequestResult {}

  /** Nothing was stored. */
  record Invalid(List<FieldProblem> problems) implements RequestResult {}

  record Missing(RequestChoice choice) implements RequestResult {}
}
