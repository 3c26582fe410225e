package org.orderhub.persistence.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import org.orderhub.application.shared.Page;
import org.orderhub.application.store.FindStores;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.shared.Version;
import org.orderhub.domain.store.Store;
import org.orderhub.domain.store.StoreId;
import org.orderhub.persistence.shared.Conditions;
import org.orderhub.persistence.shared.Reads;
import org.orderhub.persistence.shared.Row;

/** Pages by keyset. */
@ApplicationScoped
class SqlFindStores implements FindStores {
  private final Reads reads;

  SqlFindStores(Reads reads) {
    this.reads = reads;
  }

  @Override
  public Page<Store> find(Query query) {
    Conditions conditions =
        Conditions.ofAccount(query.account())
            .containing("lower(id || ' ' || name)", query.search())
            .text("id > ?", query.after() == null ? null : query.after().value());
    List<Store> found =
        reads.query(
            "select * from stores where "
                + conditions
                + " order by id limit "
                + (query.limit() + 1),
            conditions,
            SqlFindStores::store);
    return found.size() <= query.limit()
        ? new Page<>(found, null)
        : new Page<>(found.subList(0, query.limit()), found.get(query.limit() - 1).id().value());
  }

  private static Store store(Row row) throws SQLException {
    return new Store(
        new AccountId(row.uuid("account_id")),
        new StoreId(row.text("id")),
        row.text("name"),
        new Version(row.number("version") + 1));
  }
}
