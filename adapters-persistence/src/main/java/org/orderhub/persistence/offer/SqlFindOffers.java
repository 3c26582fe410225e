package org.orderhub.persistence.offer;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.offer.FindOffers;
import org.orderhub.application.shared.Page;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.customer.PersonName;
import org.orderhub.domain.offer.OfferId;
import org.orderhub.domain.offer.OfferStatus;
import org.orderhub.domain.shared.Money;
import org.orderhub.persistence.shared.Conditions;
import org.orderhub.persistence.shared.Reads;

/** Pages by keyset: ids are made in the order of time. */
@ApplicationScoped
class SqlFindOffers implements FindOffers {
  private static final String STATUS =
      "case when status = 'SENT' and expires_at <= now() then 'EXPIRED' else status end";

  private final Reads reads;

  SqlFindOffers(Reads reads) {
    this.reads = reads;
  }

  @Override
  public Page<Row> find(Query query) {
    Conditions conditions =
        status(
            Conditions.ofAccount(query.account())
                .uuid("customer_id = ?", query.customer() == null ? null : query.customer().value())
                .uuid("id < ?", query.after() == null ? null : query.after().value())
                .text("status <> ?", query.drafts() ? null : OfferStatus.DRAFT.name()),
            query.status());
    List<Row> found =
        reads.query(
            "select o.*, c.first_name, c.last_name, c.company from (select *, "
                + STATUS
                + " as status_now from offers where "
                + conditions
                + " order by id desc limit "
                + (query.limit() + 1)
                + ") o join customers c on c.account_id = o.account_id and c.id = o.customer_id"
                + " order by o.id desc",
            conditions,
            SqlFindOffers::row);
    return found.size() <= query.limit()
        ? new Page<>(found, null)
        : new Page<>(found.subList(0, query.limit()), found.get(query.limit() - 1).id().toString());
  }

  /** A sent offer becomes an expired one by the clock; the index knows it as sent. */
  private static Conditions status(Conditions conditions, @Nullable OfferStatus status) {
    return switch (status) {
      case null -> conditions;
      case SENT -> conditions.text("status = ? and expires_at > now()", "SENT");
      case EXPIRED -> conditions.text("status = ? and expires_at <= now()", "SENT");
      case DRAFT, WON, LOST, WON_TRANSFERRED -> conditions.text("status = ?", status.name());
    };
  }

  private static Row row(org.orderhub.persistence.shared.Row row) throws SQLException {
    return new Row(
        new OfferId(row.uuid("id")),
        row.text("number"),
        new CustomerId(row.uuid("customer_id")),
        new PersonName(row.text("first_name"), row.text("last_name"), row.text("company"))
            .display(),
        OfferStatus.valueOf(row.text("status_now")),
        new Money(row.decimal("total"), Currency.getInstance(row.text("currency"))),
        row.time("created_at"),
        row.time("expires_at"),
        (int) row.number("revision"),
        row.optionalTime("opened_at"));
  }
}
