package org.orderhub.persistence.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.orderhub.application.offer.Offers;
import org.orderhub.application.shared.ConcurrentChange;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.offer.DocumentNumber;
import org.orderhub.domain.offer.Note;
import org.orderhub.domain.offer.Offer;
import org.orderhub.domain.offer.OfferId;
import org.orderhub.domain.offer.Revision;
import org.orderhub.persistence.cart.ProductLineSql;
import org.orderhub.persistence.shared.Actors;
import org.orderhub.persistence.shared.Parameters;
import org.orderhub.persistence.shared.Sql;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SqlOffers implements Offers {
  private final Sql sql;
  private final ProductLineSql lines;

  SqlOffers(Sql sql, ProductLineSql lines) {
    this.sql = sql;
    this.lines = lines;
  }

  @Override
  public DocumentNumber nextNumber(AccountId account, YearMonth month) {
    long count =
        sql.query(
                OfferSql.NEXT_NUMBER,
                parameters -> parameters.uuid(account.value()).text(month.toString()),
                row -> row.number("last"))
            .getFirst();
    return new DocumentNumber(count, month);
  }

  @Override
  public void add(Offer offer) {
    sql.update(
        OfferSql.INSERT,
        parameters -> {
          bind(parameters, offer);
          bindHead(parameters, offer);
        });
    putParts(offer);
  }

  @Override
  public Optional<Offer> find(AccountId account, OfferId id) {
    var rows = new OfferRows();
    List<Currency> currency =
        sql.query(
            OfferSql.FIND,
            parameters -> parameters.uuid(account.value()).uuid(id.value()),
            row -> {
              rows.add(row);
              return Currency.getInstance(row.text("currency"));
            });
    return currency.isEmpty()
        ? Optional.empty()
        : rows.offer(revisions(account, id, currency.getFirst()), notes(account, id));
  }

  private List<Revision> revisions(AccountId account, OfferId id, Currency currency) {
    var rows = new OfferRows.Revisions(currency);
    sql.query(
        OfferSql.REVISIONS,
        parameters -> parameters.uuid(account.value()).uuid(id.value()),
        rows::add);
    return rows.list();
  }

  private List<Note> notes(AccountId account, OfferId id) {
    return sql.query(
        OfferSql.NOTES,
        parameters -> parameters.uuid(account.value()).uuid(id.value()),
        OfferRows::note);
  }

  /** Read once the lock is held: a statement that waited still sees lines of the time before. */
  @Override
  public Optional<Offer> lock(AccountId account, OfferId id) {
    List<UUID> locked =
        sql.query(
            "select id from offers where account_id = ? and id = ? for no key update",
            parameters -> parameters.uuid(account.value()).uuid(id.value()),
            row -> row.uuid("id"));
    return locked.isEmpty() ? Optional.empty() : find(account, id);
  }

  @Override
  public void save(Offer offer) {
    int updated =
        sql.update(
            OfferSql.UPDATE,
            parameters -> {
              bind(parameters, offer);
              parameters.uuid(offer.account().value()).uuid(offer.id().value());
            });
    if (updated == 0) {
      throw new ConcurrentChange("The offer");
    }
    putParts(offer);
  }

  private void putParts(Offer offer) {
    lines.replace(offer.account(), offer.id().value(), offer.contents().lines());
    offer.sent().ifPresent(revision -> put(offer, revision));
    putNotes(offer);
  }

  /** Only the last one is new, or was looked at. */
  private void put(Offer offer, Revision revision) {
    boolean isNew =
        sql.query(
                OfferSql.PUT_REVISION,
                parameters ->
                    parameters
                        .uuid(offer.account().value())
                        .uuid(revision.id())
                        .uuid(offer.id().value())
                        .number(revision.number())
                        .time(revision.sentAt())
                        .text(revision.sentBy())
                        .time(revision.contents().expiresAt())
                        .time(revision.openedAt()),
                row -> row.flag("added"))
            .getFirst();
    if (isNew) {
      lines.replace(offer.account(), revision.id(), revision.contents().lines());
    }
  }

  private void putNotes(Offer offer) {
    List<Note> notes = offer.notes();
    sql.update(
        OfferSql.REMOVE_OTHER_NOTES,
        parameters ->
            parameters
                .uuid(offer.account().value())
                .uuid(offer.id().value())
                .uuids(notes, note -> note.id().value()));
    if (!notes.isEmpty()) {
      sql.update(
          OfferSql.PUT_NOTES,
          parameters ->
              parameters
                  .uuid(offer.account().value())
                  .uuid(offer.id().value())
                  .uuids(notes, note -> note.id().value())
                  .texts(notes, note -> note.kind().name())
                  .texts(notes, Note::author)
                  .texts(notes, Note::content)
                  .texts(notes, note -> Boolean.toString(note.visibleForClients()))
                  .times(notes, Note::createdAt)
                  .times(notes, Note::modifiedAt));
    }
  }

  private static void bind(Parameters parameters, Offer offer) throws SQLException {
    Offer.History history = offer.history();
    parameters
        .text(offer.contents().lines().currency().getCurrencyCode())
        .time(offer.contents().expiresAt())
        .text(offer.stored().status().name())
        .text(StateDocument.write(offer.stored()))
        .decimal(offer.contents().lines().total().amount())
        .number(offer.revisions().size())
        .time(offer.sent().map(Revision::openedAt).orElse(null))
        .time(history.updatedAt())
        .number(history.version().number())
        .number(history.sequence());
  }

  private static void bindHead(Parameters parameters, Offer offer) throws SQLException {
    Offer.Head head = offer.head();
    parameters
        .uuid(offer.account().value())
        .uuid(offer.id().value())
        .text(head.number().toString())
        .uuid(head.customer().value())
        .text(Actors.kind(head.creator()))
        .uuid(Actors.id(head.creator()))
        .text(head.creator().name())
        .time(offer.history().createdAt());
  }
}
