using System.Globalization;
using System.Text;
using ItaSite.Files;

namespace ItaSite.Documents;

/// <summary>
/// Reads the words of an RTF file: what it shows, and apart from it what stays unseen (properties, field codes,
/// destinations that not every program knows).
/// </summary>
internal sealed class RtfText
{
    private readonly byte[] rtf;
    private readonly Inflation inflation;
    private readonly Stack<RtfGroup> groups = new();
    private readonly Dictionary<int, int> codePageOfFont = [];
    private readonly StringBuilder shown = new();
    private readonly StringBuilder unseen = new();
    private readonly List<byte> pending = [];
    private RtfGroup group = new();
    private StringBuilder hex = new();
    private int at;

    private RtfText(byte[] rtf, Inflation inflation)
    {
        this.rtf = rtf;
        this.inflation = inflation;
    }

    public string Shown => shown.ToString();

    public string Unseen => unseen.ToString();

    public List<string> Authors { get; } = [];

    /// <summary>Pictures and objects, unpacked from their digits.</summary>
    public List<(string Destination, byte[] Bytes)> Things { get; } = [];

    public static RtfText Of(byte[] rtf, Inflation inflation)
    {
        var text = new RtfText(rtf, inflation);
        text.Read();
        return text;
    }

    private void Read()
    {
        while (at < rtf.Length)
        {
            var one = rtf[at++];
            switch (one)
            {
                case (byte)'{':
                    Flush();
                    groups.Push(group);
                    group = group with { Author = null };
                    break;
                case (byte)'}':
                    Flush();
                    Close();
                    break;
                case (byte)'\\':
                    Control();
                    break;
                case (byte)'\r' or (byte)'\n':
                    break;
                default:
                    Letter(one);
                    break;
            }
        }

        Flush();
    }

    private void Close()
    {
        if (group.Author is { Length: > 0 } author)
            Authors.Add(author.ToString());

        var inner = group;
        group = groups.TryPop(out var outer) ? outer : new RtfGroup();
        if (inner.Goes == RtfWay.Binary && group.Goes != RtfWay.Binary)
        {
            Things.Add((inner.Destination, RtfGroup.BytesOf(hex)));
            hex = new StringBuilder();
        }
        else if (inner.Goes == RtfWay.Aside && group.Goes != RtfWay.Aside)
        {
            unseen.Append('\n');
        }
    }

    private void Control()
    {
        if (at >= rtf.Length)
            return;

        var one = rtf[at];
        if (!char.IsAsciiLetter((char)one))
        {
            at++;
            Symbol((char)one);
            return;
        }

        var start = at;
        while (at < rtf.Length && char.IsAsciiLetter((char)rtf[at]))
            at++;

        var word = Encoding.ASCII.GetString(rtf, start, at - start);
        start = at;
        if (at < rtf.Length && rtf[at] == '-')
            at++;

        while (at < rtf.Length && char.IsAsciiDigit((char)rtf[at]))
            at++;

        var number = int.TryParse(
            Encoding.ASCII.GetString(rtf, start, at - start),
            NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out var parsed
        )
            ? parsed
            : (int?)null;
        if (at < rtf.Length && rtf[at] == ' ')
            at++;

        Word(word, number);
    }

    private void Symbol(char symbol)
    {
        switch (symbol)
        {
            case '\'':
                var code = at + 2 <= rtf.Length ? Encoding.ASCII.GetString(rtf, at, 2) : "";
                at = Math.Min(rtf.Length, at + 2);
                if (byte.TryParse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var letter))
                    Letter(letter);

                break;
            case '*':
                group = group with { MayBeUnknown = true };
                break;
            case '~':
                Append(" ");
                break;
            case '_':
                Append("-");
                break;
            case '\\' or '{' or '}':
                Letter((byte)symbol);
                break;
            case '\r' or '\n':
                Append("\n");
                break;
            default:
                break;
        }
    }

    private void Word(string word, int? number)
    {
        Flush();
        if (
            group.MayBeUnknown
            || RtfWords.Nothing.Contains(word)
            || (RtfWords.Aside.Contains(word) && number != 0)
            || RtfWords.Binary.Contains(word)
        )
            group = group.Entered(word);

        switch (word)
        {
            case "bin":
                at = (int)Math.Min(rtf.Length, at + (long)Math.Max(0, number ?? 0));
                break;
            case "u":
                Append(((char)(ushort)(number ?? 0)).ToString());
                group = group with { ToSkip = group.Fallbacks };
                break;
            case "uc":
                group = group with { Fallbacks = Math.Clamp(number ?? 1, 0, 16) };
                break;
            case "ansicpg":
                group = group with { CodePage = number ?? RtfGroup.Western };
                break;
            case "f" when group.Goes == RtfWay.Nothing:
                group = group with { Font = number ?? 0 };
                break;
            case "f":
                group = group with { CodePage = codePageOfFont.GetValueOrDefault(number ?? 0, RtfGroup.Thai) };
                break;
            case "fcharset":
                codePageOfFont[group.Font] = number is 222 or 0 or 1 or null ? RtfGroup.Thai : RtfGroup.Western;
                break;
            case "cell" or "nestcell" or "tab":
                Append("\t");
                break;
            case "emdash" or "endash":
                Append("-");
                break;
            default:
                if (RtfWords.Lines.Contains(word))
                    Append("\n");

                if (RtfWords.People.Contains(word))
                    group = group with { Author = new StringBuilder() };

                break;
        }
    }

    private void Letter(byte letter)
    {
        if (group.ToSkip > 0)
            group = group with { ToSkip = group.ToSkip - 1 };
        else if (group.Goes == RtfWay.Binary)
            hex.Append((char)letter);
        else
            pending.Add(letter);
    }

    private void Flush()
    {
        if (pending.Count == 0)
            return;

        var text =
            CodePagesEncodingProvider.Instance.GetEncoding(group.CodePage)?.GetString([.. pending])
            ?? Encoding.Latin1.GetString([.. pending]);
        pending.Clear();
        Append(text);
    }

    private void Append(string text)
    {
        Flush();
        group.Author?.Append(text);
        if (group.Goes is RtfWay.Nothing or RtfWay.Binary)
            return;

        inflation.Append(group.Goes == RtfWay.Shown ? shown : unseen, text);
    }
}
