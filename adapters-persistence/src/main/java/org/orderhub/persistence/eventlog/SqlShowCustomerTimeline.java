package org.orderhub.persistence.eventlog;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.orderhub.application.eventlog.ShowCustomerTimeline;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.eventlog.Subject;
import org.orderhub.persistence.shared.Reads;

/** The newest events of each subject, by its index, then the newest of those. */
@ApplicationScoped
class SqlShowCustomerTimeline implements ShowCustomerTimeline {
  private static final String SHOW =
      """
      with subjects as (
        select ?::uuid as subject_id, 'CUSTOMER' as subject_type
        union all
        (select id, 'CART' from carts where account_id = ? and customer_id = ?
          order by id desc limit 100)
        union all
        (select id, 'OFFER' from offers where account_id = ? and customer_id = ?
          order by id desc limit 100)
        union all
        (select id, 'WIDGET_REQUEST' from widget_requests where account_id = ? and customer_id = ?
          order by id desc limit 100))
      select e.id, e.type, e.subject_type, e.subject_id, e.sequence, e.occurred_at, e.actor_name,
        e.changes
      from subjects s
      cross join lateral (
        select * from event_log l
        where l.account_id = ? and l.subject_id = s.subject_id and l.subject_type = s.subject_type
        order by l.sequence desc
        limit ?) e
      order by e.occurred_at desc, e.id desc
      limit ?
      """;

  private final Reads reads;

  SqlShowCustomerTimeline(Reads reads) {
    this.reads = reads;
  }

  @Override
  public List<Happening> show(AccountId account, CustomerId customer, int limit) {
    return reads.query(
        SHOW,
        parameters ->
            parameters
                .uuid(customer.value())
                .uuid(account.value())
                .uuid(customer.value())
                .uuid(account.value())
                .uuid(customer.value())
                .uuid(account.value())
                .uuid(customer.value())
                .uuid(account.value())
                .number(limit)
                .number(limit),
        row ->
            new Happening(
                new Subject(Subject.Kind.valueOf(row.text("subject_type")), row.uuid("subject_id")),
                SqlEventLog.entry(row)));
  }
}
