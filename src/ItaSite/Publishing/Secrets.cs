using ItaSite.Diagnostics;

namespace ItaSite.Publishing;

/// <summary>
/// Passwords for as long as a run lasts: given, of the environment, of the system's keychain, or asked for once.
/// </summary>
/// <param name="ask">Asks a person; null if there is nobody.</param>
/// <param name="remembers">A password that was right is put into the system's keychain.</param>
internal sealed class Secrets(Func<Bilingual, string?> ask, string? given = null, bool remembers = false)
{
    private const string Variable = "ITA_PUBLISH_PASSWORD";

    private readonly Dictionary<string, string> passphrases = new(StringComparer.Ordinal);
    private string? password = given;

    /// <summary>Whether the password was put into the keychain; null if nobody asked for that.</summary>
    public bool? IsKept { get; private set; }

    public string? Password(string address, string user, string host) =>
        password ??=
            Environment.GetEnvironmentVariable(Variable)
            ?? Keychain.Find(address)
            ?? ask(new Bilingual($"รหัสผ่านของ {user} ที่ {host}: ", $"Password of {user} at {host}: "));

    public string? Passphrase(string file)
    {
        if (passphrases.TryGetValue(file, out var known))
            return known;

        var typed = ask(new Bilingual($"รหัสผ่านของกุญแจ {file}: ", $"Passphrase of the key {file}: "));
        if (typed is not null)
            passphrases[file] = typed;

        return typed;
    }

    /// <summary>The next run in this process asks again.</summary>
    public void WasWrong() => password = null;

    public void WasRight(string address)
    {
        if (remembers && password is not null)
            IsKept ??= Keychain.Keep(address, password);
    }
}
