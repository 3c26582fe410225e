package org.orderhub.application.order;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.order.OrderContents;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.order.OrderKey;

/** Ended versions in a list. */
public final class InMemoryOrderVersions implements OrderVersions {
  private final List<Superseded> all = new ArrayList<>();

  @Override
  public void addAll(List<Superseded> superseded) {
    all.addAll(superseded);
  }

  @Override
  public List<Life> lives(AccountId account, OrderId orderId) {
    return all.stream()
        .filter(each -> each.ending() == Ending.DELETED)
        .filter(each -> each.order().account().equals(account))
        .filter(each -> each.order().orderId().equals(orderId))
        .sorted(Comparator.comparing(Superseded::until).reversed())
        .map(each ->
            new Life(
                each.order().key(),
                each.order().version().number(),
                each.order().history().receivedAt(),
                each.until()))
        .toList();
  }

  @Override
  public List<Ended> of(AccountId account, OrderKey key) {
    return ended(account, key)
        .map(each -> new Ended(each.order().version().number(), each.order().history().sequence()))
        .toList();
  }

  @Override
  public Optional<Past> at(AccountId account, OrderKey key, Instant time) {
    return ended(account, key)
        .filter(each -> each.until().isAfter(time))
        .findFirst()
        .map(each ->
            new Past(
                each.order().facts(),
                each.order().customer(),
                each.order().history(),
                contents(each)));
  }

  private @Nullable OrderContents contents(Superseded of) {
    return ended(of.order().account(), of.order().key())
        .filter(each -> each.order().version().compareTo(of.order().version()) >= 0)
        .filter(each -> each.ending() != Ending.FACTS_CHANGED)
        .map(each -> each.order().contents())
        .findFirst()
        .orElse(null);
  }

  private Stream<Superseded> ended(AccountId account, OrderKey key) {
    return all.stream()
        .filter(each -> each.order().account().equals(account))
        .filter(each -> each.order().key().equals(key))
        .sorted(Comparator.comparing(each -> each.order().version()));
  }
}
