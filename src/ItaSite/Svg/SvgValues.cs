using System.Text;
using ItaSite.Css;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Svg;

/// <summary>Judges values of properties: what they load, and whether all of it is known.</summary>
/// <param name="place">Where a letter of the text stands.</param>
internal sealed class SvgValues(SvgFindings findings, Func<int, Place> place)
{
    /// <returns>Null, and told, if it loads something or is not known.</returns>
    public string? Of(List<CssToken> tokens, string property)
    {
        if (TellLoads(tokens))
            return null;

        if (!CssTokens.IsBalanced(tokens))
        {
            findings.LeaveOut(property, place(tokens[0].Index));
            return null;
        }

        var functions = new Stack<string>();
        foreach (var token in tokens)
        {
            if (token.Kind is CssTokenKind.Function or CssTokenKind.Open)
                functions.Push(token.Kind == CssTokenKind.Function ? token.Text : "(");
            else if (token.Kind == CssTokenKind.Close)
                functions.TryPop(out _);

            if (!IsOfValue(token, property, functions.TryPeek(out var function) ? function : ""))
            {
                findings.LeaveOut($"{property}: {token.Text}", place(token.Index));
                return null;
            }
        }

        var css = new StringBuilder();
        CssTokens.Append(tokens, css);
        return css.ToString();
    }

    /// <summary>Tells of everything that would be loaded from anywhere but the drawing itself.</summary>
    public bool TellLoads(List<CssToken> tokens)
    {
        var found = false;
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            var isOther = token.Kind switch
            {
                CssTokenKind.Url => !IsFragment(token.Text),
                CssTokenKind.Function when token.Is(CssTokenKind.Function, "url") => !IsFragmentAlone(
                    tokens[(i + 1)..]
                ),
                CssTokenKind.Function => CssLoads.IsLoading(token.Text)
                    || token.Is(CssTokenKind.Function, "expression")
                    || token.Is(CssTokenKind.Function, "element"),
                CssTokenKind.AtKeyword => token.Is(CssTokenKind.AtKeyword, "import"),
                CssTokenKind.Broken => token.Text.Length > 0,
                _ => false,
            };
            if (!isOther)
                continue;

            found = true;
            var what = token.Kind switch
            {
                CssTokenKind.AtKeyword => $"@{token.Text}",
                CssTokenKind.Function => $"{token.Text}()",
                _ => "url()",
            };
            findings.Refuse(what, place(token.Index));
        }

        return found;
    }

    /// <param name="tokens">Behind <c>url(</c>, where a string stands.</param>
    private static bool IsFragmentAlone(List<CssToken> tokens) =>
        CssTokens.Trimmed([.. tokens.TakeWhile(token => token.Kind != CssTokenKind.Close)])
            is [{ Kind: CssTokenKind.String, Text: var address }]
        && IsFragment(address);

    private static bool IsFragment(string address) => BrowserAddress.Cleaned(address).StartsWith('#');

    private static bool IsOfValue(CssToken token, string property, string function) =>
        token.Kind switch
        {
            CssTokenKind.Function => token.Is(CssTokenKind.Function, "url") || SvgNames.Functions.Contains(token.Text),
            CssTokenKind.String => SvgNames.Named.Contains(property)
                || property.StartsWith("--", StringComparison.Ordinal)
                || function.Equals("url", StringComparison.OrdinalIgnoreCase)
                || function.Equals("path", StringComparison.OrdinalIgnoreCase),
            CssTokenKind.Open or CssTokenKind.Close => token.Text is "(" or ")",
            CssTokenKind.Sign => token.Text is "/" or "+" or "-" or "*" or "!" or "." or "%",
            CssTokenKind.Broken or CssTokenKind.AtKeyword or CssTokenKind.Colon => false,
            CssTokenKind.Semicolon => SvgNames.AnimatedValues.Contains(property),
            _ => true,
        };
}
