package org.orderhub.web.integrationlog;

import java.util.List;
import org.orderhub.application.integrationlog.FindWarnings;
import org.orderhub.application.shared.Page;
import org.orderhub.domain.order.RecordedWarning;
import org.orderhub.web.shared.Form;

/**
 * One page of warnings.
 *
 * @param filtered whether the list was asked for a part of all warnings
 * @param next the address of the page after it; empty at the end
 * @param first the address of the first page; empty on it
 */
record WarningList(
    List<RecordedWarning> rows, boolean filtered, boolean refused, String next, String first) {

  /** What stands below a filter that breaks a rule. */
  static WarningList none() {
    return new WarningList(List.of(), true, true, "", "");
  }

  static WarningList of(Page<RecordedWarning> page, Form form) {
    String here = WarningFilter.url(form).toString();
    String next =
        page.next() == null
            ? ""
            : WarningFilter.url(form)
                .with("after", FindWarnings.position(page.items().getLast()).toText())
                .toString();
    return new WarningList(
        page.items(),
        !here.equals("/integration-log"),
        false,
        next,
        form.value("after").isEmpty() ? "" : here);
  }
}
