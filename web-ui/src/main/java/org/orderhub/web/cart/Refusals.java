package org.orderhub.web.cart;

import org.orderhub.domain.cart.LineRefusal;

/** Why lines stay as they are, in words for people that say what to do. */
public final class Refusals {
  private Refusals() {}

  public static String words(LineRefusal refusal) {
    return switch (refusal) {
      case LineRefusal.UnknownLine unknown ->
          "The line is not there any more. Somebody removed it meanwhile.";
      case LineRefusal.UnknownProduct unknown ->
          "There is no product " + unknown.sku() + ". Add it to the catalogue first.";
      case LineRefusal.UnknownParent unknown ->
          "The line that this one should belong to is not there any more.";
      case LineRefusal.ParentIsChild child ->
          "A line that belongs to another one has no lines of its own. Choose its parent.";
      case LineRefusal.SameId same -> "The line is there already.";
      case LineRefusal.FixedQuantity fixed ->
          "The quantity of "
              + fixed.sku()
              + " is fixed. Allow its change first, or remove the line and add it anew.";
      case LineRefusal.NotRemovable fixed ->
          fixed.sku()
              + " may not be removed by itself. It goes with the line it belongs to, or once its"
              + " removal is allowed.";
      case LineRefusal.TooManyLines many ->
          "At most " + many.maximum() + " lines fit. Begin another cart for the rest.";
      case LineRefusal.OtherCurrency other ->
          other.sku()
              + " is sold in "
              + other.currency()
              + ", and everything here is in "
              + other.wanted()
              + ".";
      case LineRefusal.OutOfRange range ->
          "The " + range.what() + " " + range.reason() + ". Ask for less.";
    };
  }
}
