using System.Globalization;
using System.Text;
using static ItaSite.Css.CssLetters;

namespace ItaSite.Css;

/// <summary>
/// Cuts a style sheet into tokens as browsers do (CSS Syntax Level 3): comments empty, escapes read, so that nothing
/// can be called by a name that only browsers understand.
/// </summary>
internal ref struct CssReader
{
    private const char End = '\0';
    private const int LongestEscape = 6;

    private readonly string css;
    private int at;

    private CssReader(string css) => this.css = css;

    public static List<CssToken> Tokens(string css)
    {
        var reader = new CssReader(css.Replace('\0', '\uFFFD').Replace('\r', '\n').Replace('\f', '\n'));
        var tokens = new List<CssToken>();
        while (reader.at < css.Length)
        {
            var start = reader.at;
            tokens.Add(reader.SkipComment() ? new CssToken(CssTokenKind.Comment, "/**/", start) : reader.Next());
        }

        return tokens;
    }

    private readonly char Peek(int ahead = 0) => at + ahead < css.Length ? css[at + ahead] : End;

    private readonly bool StartsWith(string text) => css.AsSpan(at).StartsWith(text);

    private bool SkipComment()
    {
        if (!StartsWith("/*"))
            return false;

        var end = css.IndexOf("*/", at + 2, StringComparison.Ordinal);
        at = end < 0 ? css.Length : end + 2;
        return true;
    }

    private CssToken Next()
    {
        var start = at;
        var letter = Peek();
        if (IsSpace(letter))
            return Space(start);

        if (letter is '"' or '\'')
            return String(start);

        if (BeginsNumber())
            return Number(start);

        // What marks a comment of HTML is nothing here.
        if (StartsWith("<!--") || StartsWith("-->"))
        {
            at += letter == '<' ? 4 : 3;
            return new CssToken(CssTokenKind.Space, " ", start);
        }

        if (BeginsName(0))
            return NameLike(start);

        at++;
        switch (letter)
        {
            case '#' when IsNameLetter(Peek()) || IsEscape(0):
                return new CssToken(CssTokenKind.Hash, Name(), start);
            case '@' when BeginsName(0):
                return new CssToken(CssTokenKind.AtKeyword, Name(), start);
            default:
                return CssToken.OfSign(letter, start);
        }
    }

    private CssToken Space(int start)
    {
        while (IsSpace(Peek()))
            at++;

        return new CssToken(CssTokenKind.Space, " ", start);
    }

    private CssToken String(int start)
    {
        var quote = css[at++];
        var text = new StringBuilder();
        while (at < css.Length)
        {
            var letter = css[at];
            if (letter == '\n')
                return new CssToken(CssTokenKind.Broken, "", start);

            if (letter == quote)
            {
                at++;
                break;
            }

            if (letter != '\\')
                text.Append(css[at++]);
            else if (Peek(1) == '\n')
                at += 2;
            else if (at + 1 == css.Length)
                at++;
            else
                AppendEscape(text);
        }

        return new CssToken(CssTokenKind.String, text.ToString(), start);
    }

    private CssToken Number(int start)
    {
        if (Peek() is '+' or '-')
            at++;

        SkipDigits();
        if (Peek() == '.' && char.IsAsciiDigit(Peek(1)))
        {
            at++;
            SkipDigits();
        }

        var sign = Peek(1) is '+' or '-' ? 1 : 0;
        if (Peek() is 'e' or 'E' && char.IsAsciiDigit(Peek(1 + sign)))
        {
            at += 1 + sign;
            SkipDigits();
        }

        var number = css[start..at];
        if (Peek() == '%')
        {
            at++;
            number += '%';
        }
        else if (BeginsName(0))
        {
            var unit = new StringBuilder(number);
            new CssToken(CssTokenKind.Identifier, Name(), at).AppendTo(unit);
            number = unit.ToString();
        }

        return new CssToken(CssTokenKind.Number, number, start);
    }

    private void SkipDigits()
    {
        while (char.IsAsciiDigit(Peek()))
            at++;
    }

    private CssToken NameLike(int start)
    {
        var name = Name();
        if (Peek() != '(')
            return new CssToken(CssTokenKind.Identifier, name, start);

        at++;
        if (!name.Equals("url", StringComparison.OrdinalIgnoreCase))
            return new CssToken(CssTokenKind.Function, name, start);

        var quote = at;
        while (quote < css.Length && IsSpace(css[quote]))
            quote++;

        return quote < css.Length && css[quote] is '"' or '\''
            ? new CssToken(CssTokenKind.Function, name, start)
            : Url(start, quote);
    }

    private CssToken Url(int start, int from)
    {
        at = from;
        var address = new StringBuilder();
        var isBroken = false;
        while (at < css.Length && css[at] != ')')
        {
            if (IsEscape(0))
                AppendEscape(address);
            else
            {
                isBroken |= css[at] is '"' or '\'' or '(' or '\\' || char.IsControl(css[at]) && !IsSpace(css[at]);
                address.Append(css[at++]);
            }
        }

        at = Math.Min(at + 1, css.Length);
        var text = address.ToString().TrimEnd(' ', '\t', '\n');
        isBroken |= text.AsSpan().IndexOfAny(' ', '\t', '\n') >= 0;
        return new CssToken(isBroken ? CssTokenKind.Broken : CssTokenKind.Url, text, start);
    }

    private string Name()
    {
        var name = new StringBuilder();
        while (at < css.Length)
        {
            if (IsNameLetter(css[at]))
                name.Append(css[at++]);
            else if (IsEscape(0))
                AppendEscape(name);
            else
                break;
        }

        return name.ToString();
    }

    private void AppendEscape(StringBuilder text)
    {
        at++;
        var start = at;
        while (at - start < LongestEscape && char.IsAsciiHexDigit(Peek()))
            at++;

        if (at == start)
        {
            text.Append(css[at++]);
            return;
        }

        var code = int.Parse(css.AsSpan(start, at - start), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        text.Append(Rune.IsValid(code) && code != 0 ? new Rune(code).ToString() : "\uFFFD");
        if (IsSpace(Peek()))
            at++;
    }

    private readonly bool IsEscape(int ahead) =>
        Peek(ahead) == '\\' && at + ahead + 1 < css.Length && Peek(ahead + 1) != '\n';

    private readonly bool BeginsName(int ahead) =>
        Peek(ahead) == '-'
            ? Peek(ahead + 1) == '-' || IsNameStart(Peek(ahead + 1)) || IsEscape(ahead + 1)
            : IsNameStart(Peek(ahead)) || IsEscape(ahead);

    private readonly bool BeginsNumber()
    {
        var sign = Peek() is '+' or '-' ? 1 : 0;
        return char.IsAsciiDigit(Peek(sign)) || (Peek(sign) == '.' && char.IsAsciiDigit(Peek(sign + 1)));
    }
}
