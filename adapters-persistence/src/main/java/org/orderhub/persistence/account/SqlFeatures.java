package org.orderhub.persistence.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.orderhub.application.account.Features;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.account.Feature;
import org.orderhub.persistence.shared.Sql;

/** Asked for every group of order events, so it is one statement, whose plan is kept. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SqlFeatures implements Features {
  private final Sql sql;

  SqlFeatures(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Set<AccountId> having(Feature feature, Collection<AccountId> accounts) {
    List<AccountId> asked = List.copyOf(accounts);
    return new HashSet<>(
        sql.query(
            """
            select found.id from unnest((select ?::uuid[])) as asked (id)
            cross join lateral (
              select id from accounts where id = asked.id and ? = any (features) offset 0) found
            """,
            parameters -> parameters.uuids(asked, AccountId::value).text(feature.publicName()),
            row -> new AccountId(row.uuid("id"))));
  }

  @Override
  public Set<Feature> of(AccountId account) {
    Set<Feature> features = EnumSet.noneOf(Feature.class);
    sql.query(
            "select features from accounts where id = ?",
            parameters -> parameters.uuid(account.value()),
            row -> row.texts("features"))
        .forEach(names ->
            Arrays.stream(names)
                .map(Feature::named)
                .flatMap(Optional::stream)
                .forEach(features::add));
    return features;
  }

  @Override
  public void set(AccountId account, Feature feature, boolean isOn) {
    String change =
        isOn ? "array_append(array_remove(features, ?), ?)" : "array_remove(features, ?)";
    sql.update(
        "update accounts set features = " + change + " where id = ?",
        parameters -> {
          parameters.text(feature.publicName());
          if (isOn) {
            parameters.text(feature.publicName());
          }
          parameters.uuid(account.value());
        });
  }
}
