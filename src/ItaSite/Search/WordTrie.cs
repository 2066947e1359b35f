namespace ItaSite.Search;

/// <summary>Folded words, letter by letter, so that all that begin at a place are found in one walk.</summary>
internal sealed class WordTrie
{
    public const int Root = 0;

    private const char FirstThai = '\u0E00';
    private const int ThaiLetters = 92;
    private const int Digits = 10;
    private const int Width = 128;

    private readonly List<string?> words = [null];
    private ushort[] nodes = new ushort[1024 * Width];

    /// <summary>One of digits, small letters and Thai; a word with any other letter is left out.</summary>
    public void Add(string word)
    {
        if (word.Any(letter => ClassOf(letter) < 0))
            return;

        var node = Root;
        foreach (var letter in word)
        {
            var at = (node * Width) + ClassOf(letter);
            if (nodes[at] == 0)
                nodes[at] = NewNode();

            node = nodes[at];
        }

        words[node] = word;
    }

    /// <returns>0 if no word goes on so.</returns>
    public int Next(int node, char letter)
    {
        var kind = ClassOf(letter);
        return kind < 0 ? 0 : nodes[(node * Width) + kind];
    }

    /// <summary>The word that ends here; null if none does.</summary>
    public string? WordAt(int node) => words[node];

    private ushort NewNode()
    {
        words.Add(null);
        if (words.Count * Width > nodes.Length)
            Array.Resize(ref nodes, 2 * nodes.Length);

        return checked((ushort)(words.Count - 1));
    }

    private static int ClassOf(char letter) =>
        letter switch
        {
            >= FirstThai and < (char)(FirstThai + ThaiLetters) => letter - FirstThai,
            >= '0' and <= '9' => ThaiLetters + letter - '0',
            >= 'a' and <= 'z' => ThaiLetters + Digits + letter - 'a',
            _ => -1,
        };
}
