package org.orderhub.domain.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.orderhub.domain.order.ALine.line;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.Money;

final class OrderLinesTest {

  private static final LineId ONE = new LineId("1");
  private static final LineId TWO = new LineId("2");
  private static final LineId THREE = new LineId("3");

  @Test
  void linesOfTheirOwnAreFine() {
    assertThat(problems(line("1"), line("2"))).isEmpty();
  }

  @Test
  void aParentMayComeBeforeOrAfterItsChildren() {
    assertThat(problems(line("1"), line("2").under("1"), line("3").under("1"))).isEmpty();
    assertThat(problems(line("2").under("1"), line("1"))).isEmpty();
  }

  @Test
  void anOrderHasLines() {
    assertThat(OrderLines.problems(List.of())).containsExactly(new LineProblem.NoLines());
  }

  @Test
  void anOrderHasAtMostTwoThousandLines() {
    List<OrderLine> most = manyLines(OrderLines.MAXIMUM);

    assertThat(OrderLines.problems(most)).isEmpty();
    assertThat(OrderLines.problems(manyLines(2_001)))
        .containsExactly(new LineProblem.TooManyLines(2_001, 2_000));
  }

  @Test
  void idsAreUnique() {
    assertThat(problems(line("1"), line("2"), line("1"), line("1")))
        .containsExactly(new LineProblem.SameId(2, ONE), new LineProblem.SameId(3, ONE));
  }

  @Test
  void idsTellUpperFromLowerCase() {
    assertThat(problems(line("a"), line("A"))).isEmpty();
  }

  @Test
  void aParentIsALineOfTheSameOrder() {
    assertThat(problems(line("1"), line("2").under("3")))
        .containsExactly(new LineProblem.UnknownParent(1, THREE));
  }

  @Test
  void aLineIsNotItsOwnParent() {
    assertThat(problems(line("1").under("1"))).containsExactly(new LineProblem.ParentCycle(0, ONE));
  }

  @Test
  void linesAreNotEachOthersParents() {
    assertThat(problems(line("1").under("2"), line("2").under("1")))
        .containsExactly(new LineProblem.ParentCycle(0, TWO), new LineProblem.ParentCycle(1, ONE));
  }

  @Test
  void aRingOfThreeIsFound() {
    assertThat(problems(line("1").under("2"), line("2").under("3"), line("3").under("1")))
        .containsExactly(
            new LineProblem.ParentCycle(0, TWO),
            new LineProblem.ParentCycle(1, THREE),
            new LineProblem.ParentCycle(2, ONE));
  }

  @Test
  void aLineThatHangsOnARingIsNotPartOfIt() {
    assertThat(problems(line("1").under("2"), line("2").under("2")))
        .containsExactly(
            new LineProblem.ParentIsChild(0, TWO), new LineProblem.ParentCycle(1, TWO));
  }

  @Test
  void aChildHasNoChildren() {
    assertThat(problems(line("1"), line("2").under("1"), line("3").under("2")))
        .containsExactly(new LineProblem.ParentIsChild(2, TWO));
  }

  @ParameterizedTest
  @CsvSource({
    "PURCHASE, 1,       true",
    "PURCHASE, 0.0001,  true",
    "PURCHASE, -1,      false",
    "RETURN,   -1,      true",
    "RETURN,   -0.0001, true",
    "RETURN,   1,       false"
  })
  void whatGoesOutIsPositiveAndWhatComesBackNegative(LineType type, String quantity, boolean fine) {
    List<LineProblem> problems = problems(line("1").of(type, quantity));

    assertThat(problems).isEqualTo(fine ? List.of() : List.of(new LineProblem.WrongSign(0, type)));
  }

  @Test
  void everythingWrongIsToldAtOnce() {
    assertThat(
            problems(
                line("1"),
                line("1").of(LineType.RETURN, "1"),
                line("2").under("9").of(LineType.PURCHASE, "-1")))
        .containsExactly(
            new LineProblem.SameId(1, ONE),
            new LineProblem.WrongSign(1, LineType.RETURN),
            new LineProblem.WrongSign(2, LineType.PURCHASE),
            new LineProblem.UnknownParent(2, new LineId("9")));
  }

  @Test
  void linesWithProblemsAreNoOrderLines() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OrderLines(List.of(line("1").under("1").build())));
  }

  @Test
  void aChainOfTwoThousandIsReadInNoTime() {
    List<OrderLine> chain =
        IntStream.range(0, OrderLines.MAXIMUM)
            .mapToObj(i -> line("" + i).under("" + (i + 1) % OrderLines.MAXIMUM).build())
            .toList();

    assertThat(OrderLines.problems(chain))
        .hasSize(OrderLines.MAXIMUM)
        .allMatch(LineProblem.ParentCycle.class::isInstance);
  }

  @Test
  void theTreeKeepsTheSendersOrder() {
    OrderLines lines =
        new OrderLines(
            Stream.of(line("c").under("b"), line("a"), line("b"), line("d").under("b"))
                .map(ALine::build)
                .toList());

    assertThat(lines.tree())
        .extracting(branch -> branch.line().id().value())
        .containsExactly("a", "b");
    assertThat(lines.tree().getLast().children())
        .extracting(child -> child.id().value())
        .containsExactly("c", "d");
  }

  @Test
  void theTotalIsWhatTheLinesCostTogether() {
    OrderLines lines =
        new OrderLines(
            List.of(
                line("1").costing("10.50").build(),
                line("2").of(LineType.RETURN, "-1").costing("-0.25").build()));

    assertThat(lines.total()).isEqualTo(Money.of("10.25", "EUR"));
  }

  @Property
  void theTreeHoldsEveryLineOnce(@ForAll("trees") List<OrderLine> given) {
    OrderLines lines = new OrderLines(given);

    List<OrderLine> inTree = new ArrayList<>();
    lines
        .tree()
        .forEach(branch -> {
          inTree.add(branch.line());
          inTree.addAll(branch.children());
          assertThat(branch.line().parent()).isNull();
          assertThat(branch.children())
              .allMatch(child -> branch.line().id().equals(child.parent()));
        });

    assertThat(inTree).containsExactlyInAnyOrderElementsOf(given);
  }

  @Property
  void noArrangementOfParentsBreaksTheCheck(@ForAll("anyParents") List<OrderLine> given) {
    if (OrderLines.problems(given).isEmpty()) {
      assertThat(new OrderLines(given).tree()).isNotEmpty();
    } else {
      assertThatExceptionOfType(IllegalArgumentException.class)
          .isThrownBy(() -> new OrderLines(given))
          .isNotInstanceOf(InvalidValue.class);
    }
  }

  /** The first six lines stand alone, each of the others alone or under one of the six. */
  @Provide
  Arbitrary<List<OrderLine>> trees() {
    return Arbitraries.integers()
        .between(-2, 5)
        .list()
        .ofMinSize(1)
        .ofMaxSize(30)
        .map(parents ->
            IntStream.range(0, parents.size())
                .mapToObj(i -> i < 6 ? line("" + i).build() : child(i, parents.get(i)))
                .toList())
        .flatMap(Arbitraries::shuffle);
  }

  @Provide
  Arbitrary<List<OrderLine>> anyParents() {
    return Arbitraries.integers()
        .between(-3, 8)
        .list()
        .ofMaxSize(8)
        .map(parents ->
            IntStream.range(0, parents.size()).mapToObj(i -> child(i, parents.get(i))).toList());
  }

  private static OrderLine child(int index, int parent) {
    ALine line = line("" + index);
    return parent < 0 ? line.build() : line.under("" + parent).build();
  }

  private static List<OrderLine> manyLines(int count) {
    return IntStream.range(0, count).mapToObj(i -> line("" + i).build()).toList();
  }

  private static List<LineProblem> problems(ALine... lines) {
    return OrderLines.problems(Stream.of(lines).map(ALine::build).toList());
  }
}
