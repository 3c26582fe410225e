/** The account that OrderHub shows itself with. Exists on an embedded database only. */
@NullMarked
package org.orderhub.wiring.demo;

import org.jspecify.annotations.NullMarked;
