/** Recording and showing what partners say happened to orders. */
@NullMarked
package org.orderhub.application.orderevent;

import org.jspecify.annotations.NullMarked;
