/** Puts the application together; the only code that sees services and adapters alike. */
@NullMarked
package org.orderhub.wiring;

import org.jspecify.annotations.NullMarked;
