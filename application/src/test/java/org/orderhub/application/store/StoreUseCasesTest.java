package org.orderhub.application.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.shared.Version;
import org.orderhub.domain.store.Store;
import org.orderhub.domain.store.StoreId;

final class StoreUseCasesTest {
  private static final AccountId ACCOUNT = new AccountId(new UUID(0, 1));
  private static final StoreId WIEN = new StoreId("wien");
  private static final Store NEW = new Store(ACCOUNT, WIEN, "Wien", Version.FIRST);

  private final InMemoryStores stores = new InMemoryStores();

  @Test
  void aNewStoreIsAddedAndAKnownOneChanged() {
    assertThat(put("Wien", null)).isEqualTo(new PutStore.Result.Created(NEW));
    assertThat(put("West", Version.FIRST))
        .isEqualTo(new PutStore.Result.Changed(NEW.named("West")));
    assertThat(put("West", null)).isEqualTo(new PutStore.Result.Changed(NEW.named("West")));
    assertThat(new ShowStoreService(stores).show(ACCOUNT, WIEN)).contains(NEW.named("West"));
  }

  @Test
  void aVersionThatIsNotTheCurrentOneIsRefused() {
    assertThat(put("Wien", Version.FIRST)).isEqualTo(new PutStore.Result.Missing(WIEN));
    put("Wien", null);

    assertThat(put("West", new Version(7))).isEqualTo(new PutStore.Result.Conflict(NEW));
    assertThat(delete(new Version(7))).isEqualTo(new DeleteStore.Result.Conflict(NEW));
  }

  @Test
  void aDeletedStoreIsGone() {
    put("Wien", null);

    assertThat(delete(Version.FIRST)).isEqualTo(new DeleteStore.Result.Deleted(WIEN));
    assertThat(delete(null)).isEqualTo(new DeleteStore.Result.Missing(WIEN));
  }

  private PutStore.Result put(String name, @Nullable Version expected) {
    return new PutStoreService(stores).put(new PutStore.Command(ACCOUNT, WIEN, name, expected));
  }

  private DeleteStore.Result delete(@Nullable Version expected) {
    return new DeleteStoreService(stores).delete(new DeleteStore.Command(ACCOUNT, WIEN, expected));
  }
}
