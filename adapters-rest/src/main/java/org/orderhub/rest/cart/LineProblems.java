package org.orderhub.rest.cart;

import java.util.List;
import org.orderhub.domain.cart.LineRefusal;
import org.orderhub.rest.shared.Answers;
import org.orderhub.rest.shared.FieldError;
import org.orderhub.rest.shared.Problem;
import org.orderhub.rest.shared.RequestRefused;

/** What stands against a wish for lines, and what to do about it. */
public final class LineProblems {
  private LineProblems() {}

  public static RequestRefused of(LineRefusal refusal) {
    return switch (refusal) {
      case LineRefusal.UnknownLine unknown -> Answers.missing("line");
      case LineRefusal.UnknownProduct unknown ->
          impossible(
              new FieldError("/sku", "unknown_product", "names no product of the catalogue"),
              "There is no product "
                  + unknown.sku()
                  + ". Put it into the catalogue first: PUT /v1/products/{sku}.");
      case LineRefusal.UnknownParent unknown ->
          impossible(
              new FieldError("/parentLineId", "unknown_parent", "names no line that is here"),
              "There is no line "
                  + unknown.parent()
                  + " to belong to. Add that one first, or leave parentLineId out.");
      case LineRefusal.ParentIsChild child ->
          impossible(
              new FieldError("/parentLineId", "parent_is_child", "names a line that has a parent"),
              "The line "
                  + child.parent()
                  + " belongs to another one and has no lines of its own. Name its parent.");
      case LineRefusal.SameId same ->
          refused(
              new FieldError("", "same_id", "has the id of another line"),
              "The line " + same.line() + " is there already.");
      case LineRefusal.FixedQuantity fixed ->
          refused(
              new FieldError("/quantity", "fixed_quantity", "may not be changed"),
              "The quantity of "
                  + fixed.sku()
                  + " is fixed. Remove the line, or the one it belongs to, and add it anew.");
      case LineRefusal.NotRemovable fixed ->
          refused(
              new FieldError("", "not_removable", "may not be removed"),
              fixed.sku()
                  + " may not be removed by itself. Where it belongs to another line, it goes with"
                  + " that one.");
      case LineRefusal.TooManyLines many ->
          impossible(
              new FieldError("", "too_many_lines", "would be one line too many"),
              "At most " + many.maximum() + " lines fit. Put the others into a second one.");
      case LineRefusal.OtherCurrency other ->
          impossible(
              new FieldError("/sku", "other_currency", "is sold in another currency"),
              other.sku()
                  + " is told in "
                  + other.currency()
                  + ", and here everything is in "
                  + other.wanted()
                  + ". Use one in "
                  + other.currency()
                  + ".");
      case LineRefusal.OutOfRange range ->
          impossible(
              new FieldError("/quantity", "out_of_range", range.reason()),
              "The " + range.what() + " " + range.reason() + ". Ask for less.");
    };
  }

  private static RequestRefused refused(FieldError error, String detail) {
    return new RequestRefused(
        Problem.of(Problem.Kind.LINE_REFUSED, detail).withErrors(List.of(error)));
  }

  private static RequestRefused impossible(FieldError error, String detail) {
    return new RequestRefused(
        Problem.of(Problem.Kind.NOT_POSSIBLE, detail).withErrors(List.of(error)));
  }
}
