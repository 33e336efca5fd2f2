package org.wherry.people.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.wherry.people.model.ApiToken;
import org.wherry.people.model.TokenLife;
import org.wherry.people.model.TokenRow;
import org.wherry.people.model.TokenScope;
import org.wherry.people.service.FreshToken;
import org.wherry.people.service.MakeToken;
import org.wherry.people.service.TokenService;

/** One's own tokens, and a new one. */
@Named("tokens")
@ViewScoped
public class TokensBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TokenService tokens;

    @Size(max = ApiToken.LONGEST_NAME)
    private String name;

    @NotEmpty
    private TokenScope[] scopes = {TokenScope.READ};

    @NotNull
    private TokenLife life = TokenLife.DAYS_90;

    private boolean made;

    /** Never kept: it is shown on the answer to the request that made it, and on no other. */
    private transient FreshToken fresh;

    private transient List<TokenRow> rows;

    /** Makes the token; the form is then gone from this page, so that sending it again makes no second one. */
    public void make() {
        fresh = tokens.make(new MakeToken(name, Set.of(scopes), life));
        made = true;
    }

    /** The secret of the token just made; null a moment later. */
    public String getSecret() {
        return fresh == null ? null : fresh.secret();
    }

    /** The token just made. */
    public TokenRow getToken() {
        return fresh == null ? null : fresh.row();
    }

    /** Forgets the secret once the page is written. */
    public void forget() {
        fresh = null;
        rows = null;
    }

    /** One's own tokens, the newest first. */
    public List<TokenRow> getRows() {
        if (rows == null) {
            rows = tokens.mine();
        }
        return rows;
    }

    /** Whether a token was made on this page. */
    public boolean isMade() {
        return made;
    }

    /** What a token can be made for. */
    public TokenScope[] getAllScopes() {
        return TokenScope.values();
    }

    /** How long a token can hold. */
    public TokenLife[] getLives() {
        return TokenLife.values();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public TokenScope[] getScopes() {
        return scopes.clone();
    }

    public void setScopes(TokenScope[] scopes) {
        this.scopes = scopes.clone();
    }

    public TokenLife getLife() {
        return life;
    }

    public void setLife(TokenLife life) {
        this.life = life;
    }
}
