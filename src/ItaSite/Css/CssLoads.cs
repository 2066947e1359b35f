namespace ItaSite.Css;

/// <summary>What a style sheet makes browsers load.</summary>
internal static class CssLoads
{
    /// <summary>Functions whose strings are addresses.</summary>
    private static readonly string[] Loading =
    [
        "url",
        "src",
        "image",
        "image-set",
        "-webkit-image-set",
        "cross-fade",
        "-webkit-cross-fade",
    ];

    public static bool IsLoading(string function) => Loading.Contains(function, StringComparer.OrdinalIgnoreCase);

    /// <returns>The addresses, each with where it stands.</returns>
    public static IEnumerable<(string Address, int Index)> In(string css)
    {
        var loading = new Stack<bool>();
        var isImport = false;
        foreach (var token in CssReader.Tokens(css))
        {
            switch (token.Kind)
            {
                case CssTokenKind.Url or CssTokenKind.Broken when token.Text.Length > 0:
                    yield return (token.Text, BehindBracket(css, token.Index));
                    break;
                case CssTokenKind.String when isImport || (loading.TryPeek(out var loads) && loads):
                    yield return (token.Text, token.Index + 1);
                    break;
                case CssTokenKind.Function or CssTokenKind.Open:
                    loading.Push(
                        token.Kind == CssTokenKind.Function
                            && (IsLoading(token.Text) || (loading.TryPeek(out var outer) && outer))
                    );
                    break;
                case CssTokenKind.Close:
                    loading.TryPop(out _);
                    break;
                default:
                    break;
            }

            isImport = token.Kind switch
            {
                CssTokenKind.AtKeyword => token.Is(CssTokenKind.AtKeyword, "import"),
                CssTokenKind.Semicolon => false,
                _ => isImport,
            };
        }
    }

    private static int BehindBracket(string css, int start)
    {
        var at = css.IndexOf('(', start) + 1;
        while (at < css.Length && char.IsWhiteSpace(css[at]))
            at++;

        return at;
    }
}
