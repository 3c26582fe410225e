/** Tables as CSV. */
@NullMarked
package org.orderhub.csv;

import org.jspecify.annotations.NullMarked;
