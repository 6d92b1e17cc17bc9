import SenderoCore

/// A shell script that completes subcommands, options, option values and file names.
struct CompletionScript {
  let language: Language

  /// Returns the script for a shell.
  func text(for shell: CompletionShell) -> String {
    switch shell {
    case .bash: bash
    case .zsh: zsh
    case .fish: fish
    }
  }

  private func options(of subcommand: Subcommand) -> [OptionDeclaration] {
    subcommand.options + CommonOptions.all
  }

  private var valued: [OptionDeclaration] { ArgumentReader.options.filter { !$0.isSwitch } }

  private func quoted(_ text: String) -> String { ShellText.quoted(text) }

  private func words(_ option: OptionDeclaration) -> String {
    option.choices.map(\.word).joined(separator: " ")
  }

  // MARK: bash

  private var bash: String {
    let values = valued.map { option in
      let reply =
        switch option.completion {
        case .none: "COMPREPLY=($(compgen -W \(quoted(words(option))) -- \"$current\"))"
        case .files: "COMPREPLY=($(compgen -f -- \"$current\"))"
        case .folders: "COMPREPLY=($(compgen -d -- \"$current\"))"
        }
      return "    \(option.flag)) \(reply); return ;;\n"
    }
    let commands = Subcommand.all.map { subcommand in
      "      \(subcommand.name)) options=\(quoted(options(of: subcommand).map(\.flag).joined(separator: " "))) ;;\n"
    }
    let names = Subcommand.names
    return """
      _sendero() {
        local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} command= word options
        case $previous in
      \(values.joined())  esac
        for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
          case $word in \(names.joined(separator: "|"))) command=$word; break ;; esac
        done
        if [[ $current == -* ]]; then
          case ${command:-\(Subcommand.all[0].name)} in
      \(commands.joined())    esac
          COMPREPLY=($(compgen -W "$options" -- "$current"))
        elif [[ -z $command || $command == help ]]; then
          COMPREPLY=($(compgen -W \(quoted(names.joined(separator: " "))) -- "$current"))
          [[ -n $command ]] || COMPREPLY+=($(compgen -f -- "$current"))
        else
          COMPREPLY=($(compgen -f -- "$current"))
        fi
      }
      complete -o filenames -o nosort -F _sendero sendero

      """
  }

  // MARK: zsh

  private var zsh: String {
    let names = Subcommand.all.map { "    " + quoted($0.name + ":" + $0.about[language]) + "\n" }
    let commands = Subcommand.all.map { subcommand in
      let options = options(of: subcommand).map { " \\\n        " + quoted(zshOption($0)) }
      let operand = subcommand.operand == nil ? "" : " \\\n        '*:file:_files'"
      return "    \(subcommand.name)) _arguments\(options.joined())\(operand) ;;\n"
    }
    return """
      #compdef sendero
      _sendero() {
        local -a commands=(
      \(names.joined())  )
        local command=${words[(r)(\(Subcommand.all.map(\.name).joined(separator: "|")))]}
        if [[ -z $command && $words[CURRENT] != -* ]]; then
          _describe command commands
          _files
          return
        fi
        case ${command:-\(Subcommand.all[0].name)} in
      \(commands.joined())  esac
      }
      if [[ $zsh_eval_context[-1] == loadautofunc ]]; then _sendero "$@"; else compdef _sendero sendero; fi

      """
  }

  private func zshOption(_ option: OptionDeclaration) -> String {
    let about = option.about[language].filter { !"[]:".contains($0) }
    let start = "\(option.flag)\(option.isSwitch ? "" : "=")[\(about)]"
    if option.isSwitch { return start }
    return switch option.completion {
    case .none: start + ":\(option.name):(\(words(option)))"
    case .files: start + ":\(option.name):_files"
    case .folders: start + ":\(option.name):_files -/"
    }
  }

  // MARK: fish

  private var fish: String {
    var lines = ["complete -c sendero -n __fish_use_subcommand -F"]
    for subcommand in Subcommand.all {
      lines.append(
        "complete -c sendero -n __fish_use_subcommand -a \(subcommand.name) -d \(fishQuoted(subcommand.about[language]))"
      )
      for option in subcommand.options {
        lines.append(fishOption(option, " -n '__fish_seen_subcommand_from \(subcommand.name)'"))
      }
    }
    for option in CommonOptions.all {
      lines.append(fishOption(option, ""))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func fishOption(_ option: OptionDeclaration, _ condition: String) -> String {
    let start = "complete -c sendero\(condition) -l \(option.name) -d \(fishQuoted(option.about[language]))"
    if option.isSwitch { return start }
    return switch option.completion {
    case .none: start + " -x" + (option.choices.isEmpty ? "" : " -a \(fishQuoted(words(option)))")
    case .files: start + " -r -F"
    case .folders: start + " -x -a '(__fish_complete_directories)'"
    }
  }

  /// Returns a text in single quotes for fish, where a backslash escapes quotes and backslashes.
  private func fishQuoted(_ text: String) -> String {
    "'" + text.map { $0 == "'" || $0 == "\\" ? "\\\($0)" : String($0) }.joined() + "'"
  }
}
