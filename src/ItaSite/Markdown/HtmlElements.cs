using System.Collections.Frozen;

namespace ItaSite.Markdown;

/// <summary>
/// The names that HTML knows. Any other name in angle brackets is a word that the author typed, such as a key or a
/// blank to fill in.
/// </summary>
internal static class HtmlElements
{
    /// <summary>What GitHub allows in Markdown, and what our tables scroll in.</summary>
    public static readonly FrozenSet<string> Allowed = Set(
        """
        a abbr b blockquote br caption cite code dd del details dfn div dl dt em figcaption figure
        h2 h3 h4 h5 h6 hr i img input ins kbd li mark ol p picture pre q s samp section small source span
        strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr
        """
    );

    /// <summary>What stands inside of these is no text for a reader.</summary>
    public static readonly FrozenSet<string> WithoutText = Set(
        "script style template iframe svg math noembed noframes"
    );

    /// <summary>Elements without an end.</summary>
    public static readonly FrozenSet<string> Void = Set(
        "area base br col embed hr img input link meta param source track wbr basefont bgsound frame keygen"
    );

    /// <summary>Elements that HTML ends by itself.</summary>
    public static readonly FrozenSet<string> EndsByItself = Set(
        "p li dt dd tr td th thead tbody tfoot caption colgroup option optgroup rp rt html head body"
    );

    private static readonly FrozenSet<string> Other = Set(
        """
        acronym address applet area article aside audio base basefont bdi bdo bgsound big blink body
        button canvas center col colgroup command data datalist dialog dir embed fieldset font footer
        form frame frameset h1 head header hgroup html keygen label legend link main map marquee menu
        menuitem meta meter nav nobr noscript object optgroup option output param plaintext progress
        rb rp rt rtc ruby search select slot strike textarea title track tt video xmp
        """
    );

    public static bool Knows(string name) =>
        Allowed.Contains(name) || WithoutText.Contains(name) || Other.Contains(name);

    /// <summary>The name behind <c>&lt;</c> or <c>&lt;/</c>; empty if what stands there is no tag.</summary>
    public static ReadOnlySpan<char> NameIn(ReadOnlySpan<char> tag)
    {
        var start = tag.StartsWith("</") ? 2 : 1;
        if (tag.Length <= start || tag[0] != '<' || !char.IsAsciiLetter(tag[start]))
            return [];

        var length = 1;
        while (
            start + length < tag.Length
            && (char.IsAsciiLetterOrDigit(tag[start + length]) || tag[start + length] == '-')
        )
            length++;

        return tag.Slice(start, length);
    }

    private static FrozenSet<string> Set(string names) =>
        names
            .Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries)
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
