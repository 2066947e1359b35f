using System.Globalization;
using System.Text;

namespace ItaSite.Css;

/// <param name="Text">What it says: of names, strings and addresses without escapes.</param>
/// <param name="Index">Where it begins in the style sheet.</param>
internal readonly record struct CssToken(CssTokenKind Kind, string Text, int Index)
{
    public static CssToken OfSign(char sign, int index) =>
        new(
            sign switch
            {
                ':' => CssTokenKind.Colon,
                ';' => CssTokenKind.Semicolon,
                ',' => CssTokenKind.Comma,
                '(' or '[' or '{' => CssTokenKind.Open,
                ')' or ']' or '}' => CssTokenKind.Close,
                _ => CssTokenKind.Sign,
            },
            sign.ToString(),
            index
        );

    /// <summary>Whether it is that sign or bracket.</summary>
    public bool Is(char sign) =>
        Kind is CssTokenKind.Open or CssTokenKind.Close or CssTokenKind.Sign && Text.Length == 1 && Text[0] == sign;

    /// <summary>Whether it is that name, in letters of any case.</summary>
    public bool Is(CssTokenKind kind, string name) =>
        Kind == kind && Text.Equals(name, StringComparison.OrdinalIgnoreCase);

    /// <summary>Written so that it reads the same, in a style sheet, an attribute or an element.</summary>
    public void AppendTo(StringBuilder css)
    {
        switch (Kind)
        {
            case CssTokenKind.Space:
                css.Append(' ');
                break;
            case CssTokenKind.Identifier:
                AppendName(css, Text);
                break;
            case CssTokenKind.Function:
                AppendName(css, Text);
                css.Append('(');
                break;
            case CssTokenKind.AtKeyword:
                AppendName(css.Append('@'), Text);
                break;
            case CssTokenKind.Hash:
                AppendName(css.Append('#'), Text, isHash: true);
                break;
            case CssTokenKind.String:
                AppendString(css, Text);
                break;
            case CssTokenKind.Url:
                AppendString(css.Append("url("), Text);
                css.Append(')');
                break;
            default:
                css.Append(Text);
                break;
        }
    }

    private static void AppendString(StringBuilder css, string text)
    {
        css.Append('\'');
        foreach (var letter in text)
        {
            if (letter is '\'' or '\\' or '"' or '<' or '>' or '&' || char.IsControl(letter))
                AppendEscape(css, letter);
            else
                css.Append(letter);
        }

        css.Append('\'');
    }

    private static void AppendName(StringBuilder css, string name, bool isHash = false)
    {
        for (var i = 0; i < name.Length; i++)
        {
            var letter = name[i];
            var begins = i == 0 || (i == 1 && name[0] == '-');
            var isPlain =
                letter >= 0x80
                || char.IsAsciiLetter(letter)
                || letter == '_'
                || (letter == '-' && name.Length > 1 && !EndsAsComment(name, i))
                || (char.IsAsciiDigit(letter) && (isHash || !begins));
            if (isPlain)
                css.Append(letter);
            else
                AppendEscape(css, letter);
        }
    }

    /// <summary>With a sign behind it, it would end a comment of HTML.</summary>
    private static bool EndsAsComment(string name, int at) =>
        at == name.Length - 1 && name.EndsWith("--", StringComparison.Ordinal);

    private static void AppendEscape(StringBuilder css, char letter) =>
        css.Append('\\').Append(((int)letter).ToString("x", CultureInfo.InvariantCulture)).Append(' ');
}
