using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ItaSite.Tests.Fuzzing;

/// <summary>The smallest input that can be found with the same fault, piece after piece taken away.</summary>
internal static class Smaller
{
    private const int MostTries = 400;

    private static readonly JsonSerializerOptions AsWritten = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static T Of<T>(T input, Func<T, bool> isSame) =>
        input switch
        {
            string text => (T)
                (object)new string(Of(text.ToCharArray(), letters => isSame((T)(object)new string(letters)))),
            byte[] bytes => (T)(object)Of(bytes, smaller => isSame((T)(object)smaller)),
            DamagedPart part => (T)
                (object)(
                    part with
                    {
                        Text = Of(part.Text, smaller => isSame((T)(object)(part with { Text = smaller }))),
                    }
                ),
            _ => input,
        };

    public static string Shown<T>(T input) =>
        input switch
        {
            string text => JsonSerializer.Serialize(text, AsWritten),
            byte[] bytes when bytes.All(one => one is >= 9 and < 127) => Shown(Encoding.ASCII.GetString(bytes)),
            byte[] bytes => $"base64 {Convert.ToBase64String(bytes)}",
            DamagedPart part => $"{part.Name}: {Shown(part.Text)}",
            _ => $"{input}",
        };

    private static TItem[] Of<TItem>(TItem[] whole, Func<TItem[], bool> isSame)
    {
        var tries = 0;
        for (var length = whole.Length / 2; length > 0; length /= 2)
        {
            for (var at = 0; at < whole.Length && tries < MostTries; )
            {
                tries++;
                TItem[] rest = [.. whole[..at], .. whole[Math.Min(whole.Length, at + length)..]];
                if (isSame(rest))
                    whole = rest;
                else
                    at += length;
            }
        }

        return whole;
    }
}
