package org.orderhub.persistence.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.orderhub.application.document.DocumentSubjects;
import org.orderhub.application.shared.ConcurrentChange;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.document.DocumentSubject;
import org.orderhub.persistence.shared.Sql;

/** Counts an event in the row that every other change of the subject locks. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SqlDocumentSubjects implements DocumentSubjects {
  private final Sql sql;

  SqlDocumentSubjects(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Optional<Place> find(AccountId account, DocumentSubject subject) {
    return sql
        .query(
            switch (subject) {
              case DocumentSubject.OfCustomer customer ->
                  """
                  select number::text as reference, id as customer_id, false as shown
                  from customers where account_id = ? and id = ?
                  """;
              case DocumentSubject.OfOrder order ->
                  """
                  select order_id as reference, customer_id, true as shown
                  from orders where account_id = ? and id = ?
                  """;
              case DocumentSubject.OfOffer offer ->
                  """
                  select number as reference, customer_id, status <> 'DRAFT' as shown
                  from offers where account_id = ? and id = ?
                  """;
            },
            parameters -> parameters.uuid(account.value()).uuid(subject.id()),
            row -> {
              UUID customer = row.optionalUuid("customer_id");
              return new Place(
                  subject,
                  row.text("reference"),
                  customer == null ? null : new CustomerId(customer),
                  row.flag("shown"));
            })
        .stream()
        .findFirst();
  }

  @Override
  public long nextSequence(AccountId account, DocumentSubject subject) {
    return sql
        .query(
            switch (subject) {
              case DocumentSubject.OfCustomer customer ->
                  """
                  insert into customer_sequences as sequences (account_id, customer_id, last)
                  values (?, ?, 1)
                  on conflict (account_id, customer_id) do update set last = sequences.last + 1
                  returning last
                  """;
              case DocumentSubject.OfOrder order ->
                  """
                  update orders set sequence = sequence + 1 where account_id = ? and id = ?
                  returning sequence as last
                  """;
              case DocumentSubject.OfOffer offer ->
                  """
                  update offers set sequence = sequence + 1 where account_id = ? and id = ?
                  returning sequence as last
                  """;
            },
            parameters -> parameters.uuid(account.value()).uuid(subject.id()),
            row -> row.number("last"))
        .stream()
        .findFirst()
        .orElseThrow(() -> new ConcurrentChange("What the document belongs to"));
  }
}
