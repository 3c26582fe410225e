package org.orderhub.domain.shared;

/** Counts the changes of one aggregate, from 1; a command bound to an older one is a conflict. */
public record Version(long number) implements Comparable<Version> {
  public static final Version FIRST = new Version(1);

  public Version {
    if (number < 1) {
      throw new InvalidValue("out_of_range", "must be 1 or more");
    }
  }

  public Version next() {
    return new Version(number + 1);
  }

  @Override
  public int compareTo(Version other) {
    return Long.compare(number, other.number);
  }
}
