/**
 * The demo: a county that tells its year through the services, as if people had lived it.
 *
 * <p>What is read from files ({@link org.wherry.demo.service.DemoFiles}) and what is planned from it
 * ({@link org.wherry.demo.service.Story}) is plain Java and repeats itself: the same seed and start date
 * give the same rows, save for what has to be random (public ids, booking references, passwords, tokens).
 * What carries the plan out uses the services of the other features, never their tables.
 */
package org.wherry.demo.service;
