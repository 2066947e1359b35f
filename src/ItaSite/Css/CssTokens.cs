using System.Text;

namespace ItaSite.Css;

/// <summary>Tokens that stand together.</summary>
internal static class CssTokens
{
    public static List<CssToken> Trimmed(List<CssToken> tokens)
    {
        var start = tokens.FindIndex(token => !IsBetween(token));
        var end = tokens.FindLastIndex(token => !IsBetween(token));
        return start < 0 ? [] : tokens[start..(end + 1)];
    }

    public static bool IsBetween(CssToken token) => token.Kind is CssTokenKind.Space or CssTokenKind.Comment;

    public static void Append(List<CssToken> tokens, StringBuilder css)
    {
        var before = default(CssToken);
        foreach (var token in Trimmed(tokens))
        {
            if (token.Kind != CssTokenKind.Space || before.Kind != CssTokenKind.Space)
                token.AppendTo(css);

            before = token;
        }
    }

    /// <summary>What opens must close, or it would take in what is written behind it.</summary>
    public static bool IsBalanced(List<CssToken> tokens)
    {
        var open = new Stack<char>();
        foreach (var token in tokens)
        {
            if (Turn(token) > 0)
                open.Push(
                    token.Is('[') ? ']'
                    : token.Is('{') ? '}'
                    : ')'
                );
            else if (Turn(token) < 0 && (!open.TryPop(out var close) || !token.Is(close)))
                return false;
        }

        return open.Count == 0;
    }

    /// <summary>How many blocks a token opens; below zero for one that closes one.</summary>
    public static int Turn(CssToken token) =>
        token.Kind switch
        {
            CssTokenKind.Open or CssTokenKind.Function => 1,
            CssTokenKind.Close => -1,
            _ => 0,
        };
}
