/**
 * What delegates say about a session: questionnaires, the invitations to answer them, and the answers.
 *
 * <p>That somebody answered and what was answered are kept apart. An {@link org.wherry.feedback.model.Invitation} knows
 * the person; a {@link org.wherry.feedback.model.Submission} knows the session and nothing else, has no time and a
 * random key.
 */
package org.wherry.feedback.model;
