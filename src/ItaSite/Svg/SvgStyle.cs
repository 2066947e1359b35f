using System.Buffers;
using System.Text;
using ItaSite.Css;
using ItaSite.Diagnostics;

namespace ItaSite.Svg;

/// <summary>Reads the CSS of a drawing as browsers do, and writes what is known of it anew.</summary>
/// <param name="place">Where a letter of the text stands.</param>
internal sealed class SvgStyle(SvgFindings findings, Func<int, Place> place)
{
    private const int DeepestBlock = 8;

    /// <summary>Without any of them a value names nothing to load.</summary>
    private static readonly SearchValues<char> Telling = SearchValues.Create("(\\@\"'/<>{};");

    private static readonly string[] Blocks = ["media", "supports", "keyframes", "-webkit-keyframes", "layer"];
    private static readonly string[] SaysNothing = ["charset", "namespace"];

    /// <summary>Prefixes of properties that only one program knows.</summary>
    private static readonly string[] OfOneProgram = ["-inkscape-", "-webkit-", "-moz-", "-ms-", "-o-"];

    private readonly SvgValues values = new(findings, place);

    /// <summary>The value of a presentation attribute; null if it can't be published.</summary>
    public string? Value(string property, string value)
    {
        if (!value.AsSpan().ContainsAny(Telling))
            return value;

        return values.Of(CssReader.Tokens(value), property);
    }

    /// <summary>What an attribute <c>style</c> says.</summary>
    public string Declarations(string css) => Declarations(CssReader.Tokens(css));

    public string Sheet(string css)
    {
        var sheet = new StringBuilder();
        Rules(CssReader.Tokens(css), sheet, 0);
        return sheet.ToString();
    }

    private void Rules(List<CssToken> tokens, StringBuilder sheet, int depth)
    {
        for (var at = 0; at < tokens.Count; )
        {
            if (CssTokens.IsBetween(tokens[at]) || tokens[at].Kind == CssTokenKind.Semicolon || tokens[at].Is('}'))
            {
                at++;
                continue;
            }

            var isAtRule = tokens[at].Kind == CssTokenKind.AtKeyword;
            var end = EndOfPrelude(tokens, at, isAtRule);
            var prelude = tokens[at..end];
            if (end == tokens.Count || !tokens[end].Is('{'))
            {
                LeaveOut(prelude, isAtRule);
                at = end + 1;
                continue;
            }

            var close = EndOfBlock(tokens, end);
            var block = tokens[(end + 1)..close];
            if (isAtRule)
                Block(prelude, block, sheet, depth);
            else
                Rule(prelude, block, sheet);

            at = close + 1;
        }
    }

    private void Block(List<CssToken> prelude, List<CssToken> block, StringBuilder sheet, int depth)
    {
        var isKnown = Blocks.Contains(prelude[0].Text, StringComparer.OrdinalIgnoreCase) && depth < DeepestBlock;
        if (!isKnown || !prelude.Skip(1).All(IsOfCondition) || !CssTokens.IsBalanced(prelude))
        {
            LeaveOut(prelude, isAtRule: true);
            values.TellLoads(block);
            return;
        }

        CssTokens.Append(prelude, sheet);
        sheet.Append('{');
        Rules(block, sheet, depth + 1);
        sheet.Append('}');
    }

    private void Rule(List<CssToken> selector, List<CssToken> block, StringBuilder sheet)
    {
        if (values.TellLoads(selector) || !selector.TrueForAll(IsOfSelector) || !CssTokens.IsBalanced(selector))
        {
            LeaveOut(selector, isAtRule: false);
            values.TellLoads(block);
            return;
        }

        var declarations = Declarations(block);
        CssTokens.Append(selector, sheet);
        sheet.Append('{').Append(declarations).Append('}');
    }

    private string Declarations(List<CssToken> tokens)
    {
        var css = new StringBuilder();
        for (var at = 0; at < tokens.Count; )
        {
            var end = at;
            for (var depth = 0; end < tokens.Count && (depth > 0 || tokens[end].Kind != CssTokenKind.Semicolon); end++)
                depth += CssTokens.Turn(tokens[end]);

            if (Declaration(CssTokens.Trimmed(tokens[at..end])) is { } declaration)
                css.Append(css.Length > 0 ? ";" : "").Append(declaration);

            at = end + 1;
        }

        return css.ToString();
    }

    private string? Declaration(List<CssToken> tokens)
    {
        if (tokens.Count == 0)
            return null;

        var colon = tokens.FindIndex(token => token.Kind == CssTokenKind.Colon);
        if (tokens[0].Kind != CssTokenKind.Identifier || colon < 0 || CssTokens.Trimmed(tokens[..colon]).Count != 1)
        {
            LeaveOut(tokens, isAtRule: false);
            values.TellLoads(tokens);
            return null;
        }

        var property = tokens[0].Text;
        if (property is "behavior" or "-moz-binding")
            findings.Refuse(property, place(tokens[0].Index));

        if (values.Of(CssTokens.Trimmed(tokens[(colon + 1)..]), property) is not { } value)
            return null;

        if (property.StartsWith("--", StringComparison.Ordinal) || SvgNames.Properties.Contains(property))
        {
            var css = new StringBuilder();
            tokens[0].AppendTo(css);
            return css.Append(':').Append(value).ToString();
        }

        if (!Array.Exists(OfOneProgram, prefix => property.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)))
            findings.LeaveOut(property, place(tokens[0].Index));

        return null;
    }

    private static bool IsOfSelector(CssToken token) =>
        token.Kind switch
        {
            CssTokenKind.Url or CssTokenKind.Broken or CssTokenKind.AtKeyword or CssTokenKind.Semicolon => false,
            CssTokenKind.Sign => token.Text is "." or ">" or "+" or "~" or "*" or "=" or "|" or "^" or "$",
            _ => true,
        };

    private static bool IsOfCondition(CssToken token) =>
        token.Kind switch
        {
            CssTokenKind.Sign => token.Text is "<" or ">" or "=" or "/" or ".",
            CssTokenKind.Function => token.Text is "not" or "and" or "or" or "selector",
            CssTokenKind.Open or CssTokenKind.Close => token.Text is "(" or ")",
            CssTokenKind.Space or CssTokenKind.Comment or CssTokenKind.Identifier or CssTokenKind.Number => true,
            CssTokenKind.Colon or CssTokenKind.Comma => true,
            _ => false,
        };

    private void LeaveOut(List<CssToken> tokens, bool isAtRule)
    {
        if (isAtRule && SaysNothing.Contains(tokens[0].Text, StringComparer.OrdinalIgnoreCase))
            return;

        if (!values.TellLoads(tokens))
            findings.LeaveOut(isAtRule ? $"@{tokens[0].Text}" : tokens[0].Text, place(tokens[0].Index));
    }

    private static int EndOfPrelude(List<CssToken> tokens, int start, bool isAtRule)
    {
        var end = start;
        for (var depth = 0; end < tokens.Count; end++)
        {
            if (depth == 0 && (tokens[end].Is('{') || (isAtRule && tokens[end].Kind == CssTokenKind.Semicolon)))
                break;

            depth = Math.Max(0, depth + CssTokens.Turn(tokens[end]));
        }

        return end;
    }

    private static int EndOfBlock(List<CssToken> tokens, int open)
    {
        var depth = 0;
        for (var at = open; at < tokens.Count; at++)
        {
            depth += CssTokens.Turn(tokens[at]);
            if (depth == 0)
                return at;
        }

        return tokens.Count;
    }
}
