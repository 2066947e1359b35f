using System.Buffers;
using Scriban.Runtime;

namespace ItaSite.Rendering;

/// <summary>What templates print, in memory that the next page uses again.</summary>
internal sealed class PrintedText : IScriptOutput, IDisposable
{
    private const int UsualLength = 64 * 1024;

    private char[] letters = ArrayPool<char>.Shared.Rent(UsualLength);
    private int length;

    public Span<char> Written => letters.AsSpan(0, length);

    public void Write(string text, int offset, int count)
    {
        if (letters.Length - length < count)
            Grow(length + count);

        text.AsSpan(offset, count).CopyTo(letters.AsSpan(length));
        length += count;
    }

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }

    /// <summary>What was printed since it was last taken.</summary>
    public string Take()
    {
        var text = Written.ToString();
        length = 0;
        return text;
    }

    public void Dispose() => ArrayPool<char>.Shared.Return(letters);

    private void Grow(int needed)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(needed, letters.Length * 2));
        Written.CopyTo(larger);
        ArrayPool<char>.Shared.Return(letters);
        letters = larger;
    }
}
