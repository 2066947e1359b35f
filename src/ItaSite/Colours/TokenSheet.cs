using System.Text;
using System.Text.RegularExpressions;

namespace ItaSite.Colours;

/// <summary>
/// The style sheet in which a theme names its colours, once for each way of looking; another colour turns them all.
/// </summary>
internal sealed partial class TokenSheet
{
    private readonly string css;
    private readonly IReadOnlyList<Token> tokens;

    public TokenSheet(string css)
    {
        this.css = css;
        tokens = [.. Read(css)];
    }

    private enum Look
    {
        Light,
        Dark,
        MoreContrast,
        MoreContrastAndDark,
        Print,

        /// <summary>Forced colours are the visitor's own.</summary>
        Other,
    }

    /// <summary>Whether it names the colour of the agency.</summary>
    public bool HasBrand => tokens.Any(token => token is { Name: Palette.Brand, Look: Look.Light });

    /// <summary>The colour of a light screen.</summary>
    public Colour? Find(string name) =>
        tokens
            .Where(token => token.Name == name && token.Look == Look.Light)
            .Select(token => (Colour?)token.Colour)
            .FirstOrDefault();

    /// <summary>The same sheet, line by line, in the colours that the seed gives.</summary>
    public string With(Colour seed)
    {
        var edits = new List<(int At, int Length, string Text)>();
        foreach (var look in new[] { Look.Light, Look.Dark, Look.MoreContrast, Look.MoreContrastAndDark })
        {
            var before = Seen(look);
            var after = Palette.Of(
                seed,
                before,
                look == Look.Light,
                look is Look.MoreContrast or Look.MoreContrastAndDark
            );
            var own = tokens.Where(token => token.Look == look).ToList();
            foreach (var token in own)
            {
                if (after.TryGetValue(token.Name, out var colour))
                    edits.Add((token.At, token.Length, $"{colour}"));

                if (token.Name == Palette.Brand && look != Look.Light)
                    edits.Add((token.At + token.Length, 0, Beside(own)));
            }

            // What is read on the brand depends on it, wherever it changes.
            string Beside(List<Token> declared) =>
                string.Concat(
                    new[] { Palette.OnBrand, Palette.Gold }
                        .Where(name => before.ContainsKey(name) && !declared.Exists(token => token.Name == name))
                        .Select(name => $"; --{name}: {after.GetValueOrDefault(name, before[name])}")
                );
        }

        var text = new StringBuilder(css);
        foreach (var (at, length, replacement) in edits.OrderByDescending(edit => edit.At))
            text.Remove(at, length).Insert(at, replacement);

        return text.ToString();
    }

    /// <summary>The colours that a visitor sees there: what is not said again stays.</summary>
    private Dictionary<string, Colour> Seen(Look look)
    {
        Look[] layers = look switch
        {
            Look.MoreContrastAndDark => [Look.Light, Look.Dark, Look.MoreContrast, look],
            _ => [Look.Light, look],
        };
        var seen = new Dictionary<string, Colour>();
        foreach (var token in layers.SelectMany(layer => tokens.Where(token => token.Look == layer)))
            seen[token.Name] = token.Colour;

        return seen;
    }

    private static IEnumerable<Token> Read(string css)
    {
        var look = Look.Light;
        var depth = 0;
        foreach (Match match in Piece().Matches(css))
        {
            if (match.Groups["media"] is { Success: true, Value: var media })
            {
                look = LookOf(media);
                depth = 1;
            }
            else if (match.Value == "{")
            {
                depth++;
            }
            else if (match.Value == "}")
            {
                depth--;
                look = depth <= 0 ? Look.Light : look;
            }
            else if (match.Groups["colour"] is { Success: true } colour && Colour.Parse(colour.Value) is { } value)
            {
                yield return new Token(match.Groups["name"].Value, value, look, colour.Index, colour.Length);
            }
        }
    }

    private static Look LookOf(string media)
    {
        var isDark = media.Contains("prefers-color-scheme: dark", StringComparison.Ordinal);
        var hasContrast = media.Contains("prefers-contrast: more", StringComparison.Ordinal);
        return (isDark, hasContrast) switch
        {
            (true, true) => Look.MoreContrastAndDark,
            (true, false) => Look.Dark,
            (false, true) => Look.MoreContrast,
            _ => media.Contains("print", StringComparison.Ordinal) ? Look.Print : Look.Other,
        };
    }

    [GeneratedRegex(
        @"/\*.*?\*/|@media(?<media>[^{]*)\{|[{}]|--(?<name>[a-z0-9-]+):\s*(?<colour>#[0-9a-fA-F]{3,8})\b",
        RegexOptions.Singleline
    )]
    private static partial Regex Piece();

    private sealed record Token(string Name, Colour Colour, Look Look, int At, int Length);
}
