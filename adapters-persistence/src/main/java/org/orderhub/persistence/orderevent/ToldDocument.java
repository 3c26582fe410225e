package org.orderhub.persistence.orderevent;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.order.LineId;
import org.orderhub.domain.order.OrderEventType;
import org.orderhub.domain.order.Told;

/** The {@code told} column: what the events of an order tell together. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ToldDocument(
    @Nullable Set<OrderEventType> whole,
    @Nullable Map<OrderEventType, Map<String, String>> units,
    @Nullable MomentDocument lifecycle,
    @Nullable MomentDocument moneyBack) {

  record MomentDocument(OrderEventType type, String at) {
    static @Nullable MomentDocument of(Told.@Nullable Moment moment) {
      return moment == null ? null : new MomentDocument(moment.type(), moment.at().toString());
    }

    Told.Moment toMoment() {
      return new Told.Moment(type, Instant.parse(at));
    }
  }

  static ToldDocument of(Told told) {
    Map<OrderEventType, Map<String, String>> units = new EnumMap<>(OrderEventType.class);
    told.units()
        .forEach((type, counts) -> {
          Map<String, String> counted = new LinkedHashMap<>();
          counts.forEach((line, count) -> counted.put(line.value(), count.toPlainString()));
          units.put(type, counted);
        });
    return new ToldDocument(
        told.whole(),
        units,
        MomentDocument.of(told.lifecycle()),
        MomentDocument.of(told.moneyBack()));
  }

  Told toTold() {
    Map<OrderEventType, Map<LineId, BigDecimal>> counts = new EnumMap<>(OrderEventType.class);
    if (units != null) {
      units.forEach((type, counted) -> {
        Map<LineId, BigDecimal> count = new LinkedHashMap<>();
        counted.forEach((line, number) -> count.put(new LineId(line), new BigDecimal(number)));
        counts.put(type, Map.copyOf(count));
      });
    }
    return new Told(
        whole == null ? Set.of() : whole,
        counts,
        lifecycle == null ? null : lifecycle.toMoment(),
        moneyBack == null ? null : moneyBack.toMoment());
  }
}
