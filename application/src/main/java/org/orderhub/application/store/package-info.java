/** The stores of an account. */
@NullMarked
package org.orderhub.application.store;

import org.jspecify.annotations.NullMarked;
