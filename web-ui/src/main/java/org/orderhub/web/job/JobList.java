package org.orderhub.web.job;

import java.util.List;
import java.util.Optional;
import org.orderhub.application.job.FindJobs;
import org.orderhub.application.shared.Page;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.job.Job;
import org.orderhub.domain.order.OrderId;
import org.orderhub.web.shared.Choices;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shared.Url;

/**
 * One page of jobs.
 *
 * @param filtered whether the list was asked for a part of all jobs
 * @param next the address of the page after it; empty at the end
 * @param first the address of the first page; empty on it
 */
record JobList(List<Job> rows, boolean filtered, boolean refused, String next, String first) {
  private static final int PAGE = 50;

  /** Empty when a field breaks its rule; the form then says which. */
  static Optional<FindJobs.Query> query(Form form, AccountId account) {
    var status = form.readOptional("status", text -> Choices.of(Job.Status.class, text));
    var orderId = form.readOptional("orderId", OrderId::new);
    var after = form.readOptional("after", Choices::uuid);
    return form.isRefused()
        ? Optional.empty()
        : Optional.of(
            new FindJobs.Query(
                account, status.orElse(null), orderId.orElse(null), PAGE, after.orElse(null)));
  }

  /** What stands below a filter that breaks a rule. */
  static JobList none() {
    return new JobList(List.of(), true, true, "", "");
  }

  static JobList of(Page<Job> page, Form form) {
    Url here =
        Url.of("/jobs").with("status", form.value("status")).with("orderId", form.value("orderId"));
    String next =
        page.next() == null
            ? ""
            : here.with("after", page.items().getLast().id().toString()).toString();
    return new JobList(
        page.items(),
        !here.toString().equals("/jobs"),
        false,
        next,
        form.value("after").isEmpty() ? "" : here.toString());
  }
}
