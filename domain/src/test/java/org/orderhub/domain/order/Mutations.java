package org.orderhub.domain.order;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.shared.FreeForm;

/** Contents that differ from given ones in a single place, for every place there is. */
final class Mutations {
  private Mutations() {}

  record Mutation(String place, OrderContents contents) {
    @Override
    public String toString() {
      return place;
    }
  }

  private record Variant(String place, @Nullable Object value) {}

  static List<Mutation> of(OrderContents contents) {
    List<Mutation> mutations = new ArrayList<>();
    for (Variant variant : variants("", contents)) {
      if (variant.value() instanceof OrderContents other) {
        mutations.add(new Mutation(variant.place(), other));
      }
    }
    return mutations;
  }

  private static List<Variant> variants(String place, @Nullable Object value) {
    return switch (value) {
      case null -> List.of();
      case String text -> List.of(new Variant(place, text + "x"));
      case BigDecimal number -> List.of(new Variant(place, number.add(BigDecimal.ONE)));
      case Instant time -> List.of(new Variant(place, time.plusSeconds(1)));
      case Enum<?> choice -> List.of(new Variant(place, other(choice)));
      case FreeForm.Fields fields -> List.of(new Variant(place, without(fields)));
      case List<?> list -> ofList(place, list);
      case Record record -> ofRecord(place, record);
      default -> List.of();
    };
  }

  private static Object other(Enum<?> choice) {
    Object[] all = choice.getDeclaringClass().getEnumConstants();
    return all[(choice.ordinal() + 1) % all.length];
  }

  private static FreeForm.Fields without(FreeForm.Fields fields) {
    String first = fields.values().keySet().iterator().next();
    return new FreeForm.Fields(Map.of(first, new FreeForm.Word("other")));
  }

  private static List<Variant> ofList(String place, List<?> list) {
    List<Variant> variants = new ArrayList<>();
    if (!list.isEmpty()) {
      variants.add(new Variant(place + " shorter", list.subList(0, list.size() - 1)));
      variants.add(new Variant(place + " reversed", list.reversed()));
    }
    for (int i = 0; i < list.size(); i++) {
      int index = i;
      for (Variant variant : variants(place + "[" + i + "]", list.get(i))) {
        List<@Nullable Object> changed = new ArrayList<>(list);
        changed.set(index, variant.value());
        variants.add(new Variant(variant.place(), changed));
      }
    }
    variants.removeIf(variant -> list.equals(variant.value()));
    return variants;
  }

  private static List<Variant> ofRecord(String place, Record record) {
    List<Variant> variants = new ArrayList<>();
    RecordComponent[] components = record.getClass().getRecordComponents();
    for (int i = 0; i < components.length; i++) {
      int index = i;
      String name = place + "." + components[i].getName();
      for (Variant variant : variants(name, read(components[i], record))) {
        with(record, values -> replaced(values, index, variant.value()))
            .ifPresent(changed -> variants.add(new Variant(variant.place(), changed)));
      }
      if (isNullable(components[i]) && read(components[i], record) != null) {
        with(record, values -> replaced(values, index, null))
            .ifPresent(changed -> variants.add(new Variant(name + " gone", changed)));
      }
    }
    return variants;
  }

  private static boolean isNullable(RecordComponent component) {
    return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  private static @Nullable Object[] replaced(
      @Nullable Object[] values, int index, @Nullable Object value) {
    @Nullable Object[] changed = values.clone();
    changed[index] = value;
    return changed;
  }

  private static @Nullable Object read(RecordComponent component, Record record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException failure) {
      throw new AssertionError(failure);
    }
  }

  /** Empty when the rules of the record do not allow it. */
  private static Optional<Record> with(Record record, UnaryOperator<@Nullable Object[]> change) {
    RecordComponent[] components = record.getClass().getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    @Nullable Object[] values =
        Arrays.stream(components).map(component -> read(component, record)).toArray();
    try {
      return Optional.of(
          (Record)
              record.getClass().getDeclaredConstructor(types).newInstance(change.apply(values)));
    } catch (InvocationTargetException refused) {
      return Optional.empty();
    } catch (ReflectiveOperationException failure) {
      throw new AssertionError(failure);
    }
  }
}
