package org.orderhub.application.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.orderhub.application.shared.ConcurrentChange;
import org.orderhub.application.shared.InTransactions;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.shared.Version;
import org.orderhub.domain.store.Store;
import org.orderhub.domain.store.StoreId;

/** What every collection of stores promises. */
public interface StoresContract extends InTransactions {

  Stores stores();

  /** A new account that exists. */
  AccountId newAccount();

  @Test
  default void aStoreIsTheSameAfterItWasStoredAndAfterItWasChanged() {
    Store store = store(newAccount(), "'wien'; <b>");
    add(store);
    assertThat(find(store)).contains(store);

    Store renamed = store.named("Wien West");
    doInTransaction(() -> stores().save(renamed));

    assertThat(find(store)).contains(renamed);
    assertThat(renamed.version()).isEqualTo(new Version(2));
  }

  @Test
  default void aChangeOfAnOlderVersionIsRefused() {
    Store store = store(newAccount(), "wien");
    add(store);
    doInTransaction(() -> stores().save(store.named("theirs")));

    assertThatExceptionOfType(ConcurrentChange.class)
        .isThrownBy(() -> doInTransaction(() -> stores().save(store.named("mine"))));
  }

  @Test
  default void aStoreIsAddedOnce() {
    Store store = store(newAccount(), "wien");
    add(store);

    assertThatExceptionOfType(ConcurrentChange.class).isThrownBy(() -> add(store));
  }

  @Test
  default void aRemovedStoreIsGone() {
    Store store = store(newAccount(), "wien");
    add(store);

    assertThat(inTransaction(() -> stores().remove(store.account(), store.id()))).isTrue();
    assertThat(find(store)).isEmpty();
    assertThat(inTransaction(() -> stores().remove(store.account(), store.id()))).isFalse();
  }

  @Test
  default void noAccountSeesTheStoresOfAnother() {
    Store mine = store(newAccount(), "wien");
    Store theirs = store(newAccount(), "wien");
    add(mine);

    assertThat(find(theirs)).isEmpty();
  }

  @Test
  default void whatNoStoreIsNamedIsMissing() {
    AccountId account = newAccount();
    add(store(account, "wien"));
    AccountId other = newAccount();
    add(store(other, "graz"));

    assertThat(missing(reference(account, "wien"), reference(account, "graz")))
        .containsExactly(reference(account, "graz"));
    assertThat(missing(reference(account, "wien"), reference(other, "wien")))
        .containsExactly(reference(other, "wien"));
    assertThat(missing()).isEmpty();
  }

  @Test
  default void anAccountThatKeepsNoStoresMissesNone() {
    assertThat(missing(reference(newAccount(), "wien"))).isEmpty();
  }

  private void add(Store store) {
    doInTransaction(() -> stores().add(store));
  }

  private Optional<Store> find(Store store) {
    return inTransaction(() -> stores().find(store.account(), store.id()));
  }

  private Set<Stores.Reference> missing(Stores.Reference... references) {
    List<Stores.Reference> asked = Stream.of(references).toList();
    return inTransaction(() -> stores().missing(asked));
  }

  private static Stores.Reference reference(AccountId account, String id) {
    return new Stores.Reference(account, new StoreId(id));
  }

  private static Store store(AccountId account, String id) {
    return new Store(account, new StoreId(id), "Wien Mitte", Version.FIRST);
  }
}
