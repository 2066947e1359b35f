using System.Text;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace ItaSite.Pdf;

/// <summary>The words that a note, stamp or field draws over its page, which no library reads with the page.</summary>
/// <param name="resolved">What a token refers to.</param>
/// <param name="bytesOf">Null for a stream that can't be unpacked.</param>
internal sealed class PdfAppearance(Func<IToken, IToken?> resolved, Func<StreamToken, byte[]?> bytesOf)
{
    private const int Deepest = 32;

    private readonly StringBuilder words = new();
    private readonly HashSet<StreamToken> read = new(ReferenceEqualityComparer.Instance);

    public string Words => words.ToString();

    /// <summary>
    /// Whether words are drawn in a font whose strings are numbers of glyphs, so that they can't be read here.
    /// </summary>
    public bool HasGlyphs { get; private set; }

    public void Read(DictionaryToken note)
    {
        if (
            Part(note, "AP") is not DictionaryToken appearances
            || !appearances.TryGet(NameToken.Create("N"), out var normal)
        )
        {
            return;
        }

        // A box to tick has an appearance for each of its states.
        var drawn = resolved(normal) is DictionaryToken states ? states.Data.Values : [normal];
        foreach (var stream in drawn.Select(resolved).OfType<StreamToken>())
            Read(stream, 0);
    }

    private void Read(StreamToken form, int depth)
    {
        if (depth > Deepest || !read.Add(form) || bytesOf(form) is not { } content)
            return;

        var resources = Part(form.StreamDictionary, "Resources") as DictionaryToken;
        var hasGlyphs = Parts(resources, "Font").OfType<DictionaryToken>().Any(font => IsOf(font, "Type0"));
        var guard = new StackDepthGuard(Deepest);
        using var input = new MemoryInputBytes(content);
        var scanner = new CoreTokenScanner(input, true, guard, useLenientParsing: true);
        while (scanner.MoveNext())
            Take(scanner.CurrentToken, hasGlyphs);

        foreach (var inner in Parts(resources, "XObject").OfType<StreamToken>())
        {
            if (IsOf(inner.StreamDictionary, "Form"))
                Read(inner, depth + 1);
        }
    }

    private void Take(IToken token, bool hasGlyphs)
    {
        switch (token)
        {
            case StringToken or HexToken when hasGlyphs:
                HasGlyphs = true;
                break;
            case StringToken or HexToken:
                words.Append(PdfStrings.Of(token));
                break;
            case ArrayToken pieces:
                foreach (var piece in pieces.Data.Where(piece => piece is StringToken or HexToken))
                    Take(piece, hasGlyphs);

                break;
            case OperatorToken { Data: "Td" or "TD" or "Tm" }:
                words.Append(' ');
                break;
            case OperatorToken { Data: "T*" or "'" or "\"" or "ET" }:
                words.Append('\n');
                break;
            default:
                break;
        }
    }

    private bool IsOf(DictionaryToken dictionary, string kind) =>
        Part(dictionary, "Subtype") is NameToken subtype && subtype.Data == kind;

    private IToken? Part(DictionaryToken dictionary, string name) =>
        dictionary.TryGet(NameToken.Create(name), out var token) ? resolved(token) : null;

    private IEnumerable<IToken?> Parts(DictionaryToken? resources, string name) =>
        resources is not null && Part(resources, name) is DictionaryToken named
            ? named.Data.Values.Select(resolved)
            : [];
}
